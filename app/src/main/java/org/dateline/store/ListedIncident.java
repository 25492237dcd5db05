// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import org.dateline.codebook.Coordinates;

/**
 * An incident as the record lists it.
 *
 * @param start first day that it can have been, ISO 8601
 * @param actors names and ids of those who are held to have done it, in lower case, a line each
 * @param view the incident as JSON, as users get it
 */
public record ListedIncident(
    String id,
    Optional<String> start,
    Optional<String> end,
    Optional<Coordinates> at,
    String actors,
    Optional<String> operation,
    boolean background,
    boolean rejected,
    int reports,
    String view) {}
