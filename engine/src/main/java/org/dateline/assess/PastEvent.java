// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.IncidentType;

/**
 * An act that an incident is held against.
 *
 * @param id the incident's id, or the data set and its id there: "ged 300380"
 * @param type empty where the data set does not say
 * @param killed at least so many, attackers included where they cannot be told apart
 * @param words for people: "2003-08-19 Baghdad, 22 killed"
 */
public record PastEvent(
    String id,
    LocalDate day,
    Optional<String> place,
    Optional<Coordinates> coordinates,
    Optional<IncidentType> type,
    int killed,
    String words) {}
