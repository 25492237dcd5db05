// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;

/**
 * What a map and a timeline draw of an incident.
 *
 * @param start first day that it can have been, ISO 8601
 * @param end last day that it can have been
 * @param killed the least that the best figure allows; empty where nobody gives one
 * @param precision how exactly the place is known; UNKNOWN where none is
 */
public record Point(
    String id,
    IncidentType type,
    Optional<String> start,
    Optional<String> end,
    Optional<Coordinates> at,
    OptionalInt killed,
    PlacePrecision precision) {}
