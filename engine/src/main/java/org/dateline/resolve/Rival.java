// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import org.dateline.codebook.Place;

/**
 * A place that bears a name in a report and was not chosen.
 *
 * @param score how much less speaks for it than for the place chosen: nought or less
 */
public record Rival(Place place, double score) {}
