// SPDX-License-Identifier: Apache-2.0
/** Who says what in a report, as a chain of voices, and how firmly. */
@NullMarked
package org.dateline.code.voice;

import org.jspecify.annotations.NullMarked;
