// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Locale;
import org.dateline.codebook.Reject;

/**
 * What came of reports that were sent.
 *
 * @param made ids of incidents that were not there before
 * @param changed ids of incidents that were
 * @param rejects what could not be read or coded
 * @param warnings what was odd and was read all the same
 */
public record Receipt(
    List<One> reports,
    List<String> made,
    List<String> changed,
    List<Reject> rejects,
    List<Reject> warnings) {
  public Receipt {
    reports = List.copyOf(reports);
    made = List.copyOf(made);
    changed = List.copyOf(changed);
    rejects = List.copyOf(rejects);
    warnings = List.copyOf(warnings);
  }

  /** What a report was to the case. */
  public enum Kind {
    /** Not seen before. */
    ADDED,
    /** An edit of one that was there. */
    VERSION,
    /** There already, to the letter. */
    KNOWN;

    /** As programs read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A report.
   *
   * @param id under which the case has it
   * @param name under which it was sent
   * @param incidents that it tells of; 0 where it was there already
   */
  public record One(String id, String name, Kind kind, int incidents) {}

  /** Whether something is in the case now that was not there before. */
  public boolean anyNew() {
    return reports.stream().anyMatch(one -> one.kind() != Kind.KNOWN);
  }
}
