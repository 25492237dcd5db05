// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One step in the history of a figure: who said how many, when.
 *
 * @param at when it was published; empty where nothing says so
 * @param source who published it
 * @param echoOf the report that had the figure from the same root voice before, where one did
 */
public record FigureSaid(
    Field field,
    Count value,
    Optional<LocalDateTime> at,
    Optional<String> source,
    Voice voice,
    Evidence evidence,
    Modality modality,
    Optional<String> echoOf) {}
