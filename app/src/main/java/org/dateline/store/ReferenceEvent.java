// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.DateRange;

/**
 * An event of an imported data set, in the codebook's terms as far as they go.
 *
 * @param dataset "gtd", "ged" or "acled"
 * @param id the data set's own
 * @param country ISO 3166-1 alpha-2
 * @param sides who fought or did it, as the data set names them
 * @param type as the data set names it
 * @param killed the data set's best number of dead
 * @param words the data set's own account or its sources
 */
public record ReferenceEvent(
    String dataset,
    String id,
    DateRange date,
    Optional<String> country,
    Optional<String> admin1,
    Optional<String> place,
    Optional<Coordinates> at,
    String sides,
    String type,
    OptionalInt killed,
    OptionalInt killedLow,
    OptionalInt killedHigh,
    OptionalInt wounded,
    String words) {}
