// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import org.dateline.codebook.Statement;

/**
 * A decision of an analyst, and when it was made.
 *
 * @param note the id of its note: "decision/7"
 * @param because the reason that the note gives
 * @param number of the note among all reports and notes, in the order in which they came
 */
public record Decided(Statement statement, Instant at, String note, String because, long number) {}
