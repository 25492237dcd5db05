// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.BitSet;
import java.util.List;

/**
 * What has been read of a report when the names of the gazetteer are found and chosen.
 *
 * @param chosen the place that each name means
 * @param organisations the words of known organisations
 */
record PlaceReading(
    PlaceWords words,
    List<PlaceName> names,
    List<Toponym> chosen,
    BitSet organisations,
    boolean upperCase) {}
