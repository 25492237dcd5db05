// SPDX-License-Identifier: Apache-2.0
/** Measures the program; never published. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
