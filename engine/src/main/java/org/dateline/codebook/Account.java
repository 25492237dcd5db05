// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;

/**
 * What one report says about one incident.
 *
 * @param id the report's id, "#" and a number from 1
 * @param statements all about this id, in the order of their words in the text
 */
public record Account(String id, String report, List<Statement> statements) {
  public Account {
    statements = List.copyOf(statements);
  }
}
