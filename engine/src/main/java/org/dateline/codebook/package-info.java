// SPDX-License-Identifier: Apache-2.0
/** The words and values of docs/codebook.md as immutable values; every stage speaks in these. */
@NullMarked
package org.dateline.codebook;

import org.jspecify.annotations.NullMarked;
