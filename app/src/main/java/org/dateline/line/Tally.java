// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

/**
 * How far the line has come.
 *
 * @param inputs how many there are in all
 * @param done how many of them are through
 */
public record Tally(int inputs, int done, int reports, int incidents, int rejects) {
  /** At the start. */
  public static Tally of(int inputs) {
    return new Tally(inputs, 0, 0, 0, 0);
  }

  /**
   * Further by an outcome.
   *
   * @param last whether its input is through with it
   */
  public Tally plus(Outcome outcome, boolean last) {
    int found = outcome.reports().stream().mapToInt(report -> report.incidents().size()).sum();
    return new Tally(
        inputs,
        done + (last ? 1 : 0),
        reports + outcome.reports().size(),
        incidents + found,
        rejects + outcome.rejects().size());
  }
}
