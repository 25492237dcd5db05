// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import org.dateline.codebook.Statement;

/**
 * A decision of an analyst.
 *
 * @param holds false where it was withdrawn
 */
public record ListedDecision(Statement statement, Instant at, boolean holds) {}
