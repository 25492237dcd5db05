// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;

/**
 * Reports that are in the record from now on: they were written together, and are on the disk.
 *
 * @param reports in the order in which they came
 */
public record Added(List<One> reports, Changes changes) {
  public Added {
    reports = List.copyOf(reports);
  }

  /**
   * A report.
   *
   * @param name what it was called
   * @param version 1, or higher where it is an edit of a report that was there
   */
  public record One(String id, String name, int version, int incidents) {}
}
