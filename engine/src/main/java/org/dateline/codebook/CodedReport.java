// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;

/**
 * All that was read from one report.
 *
 * @param accounts in the order in which the report first speaks of them
 * @param operations statements about operations: totals over several incidents
 * @param activity indicators and relations
 */
public record CodedReport(
    Report report, List<Account> accounts, List<Statement> operations, List<Statement> activity) {
  public CodedReport {
    accounts = List.copyOf(accounts);
    operations = List.copyOf(operations);
    activity = List.copyOf(activity);
  }
}
