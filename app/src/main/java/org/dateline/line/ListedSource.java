// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Optional;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Source;

/**
 * A source of a case.
 *
 * @param reports how many it published
 * @param echoes accounts of it that for the most part say what others had said of an incident
 * @param echoed accounts of it that others go back to
 * @param grade where an analyst gave one
 * @param known what the list that ships with the program says of it
 */
public record ListedSource(
    String name,
    int reports,
    int echoes,
    int echoed,
    Optional<Reliability> grade,
    Optional<Source> known) {}
