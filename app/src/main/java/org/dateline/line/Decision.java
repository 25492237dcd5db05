// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

/**
 * What came of a decision.
 *
 * @param note the id of its note: "decision/7"
 */
public record Decision(String note, Changes changes) {}
