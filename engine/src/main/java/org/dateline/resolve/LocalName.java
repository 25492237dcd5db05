// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import org.dateline.codebook.PlacePrecision;

/**
 * A name that a word for a kind of place shows: words {@code [first, end)}, "Pavon" of "Pavon
 * prison".
 *
 * @param spanEnd after the word for the kind, where it follows
 */
record LocalName(int first, int end, int spanEnd, PlacePrecision type) {}
