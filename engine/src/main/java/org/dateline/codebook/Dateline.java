// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The line that opens a wire report: "TEHRAN, June 7 (Reuters) -".
 *
 * @param place as written
 * @param date with the year where it is said or follows from the publication time
 * @param agency as written: "Reuters", "EFE"
 */
public record Dateline(
    Span span, Optional<String> place, Optional<LocalDate> date, Optional<String> agency) {}
