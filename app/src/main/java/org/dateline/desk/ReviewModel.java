// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * The review queue, and the incident of it that is open.
 *
 * @param kind code of the doubt that is asked for; empty for all
 * @param filtered whether anything is asked for
 * @param decided incidents that were accepted or rejected today
 * @param waiting how many wait: "49"
 * @param total what decided is a part of
 * @param from where a form of the open incident leads back to
 */
public record ReviewModel(
    List<Line> lines,
    String country,
    String day,
    String kind,
    List<Kind> kinds,
    boolean filtered,
    int decided,
    String waiting,
    int total,
    Optional<Trail.Line> done,
    Optional<EvidenceModel> open,
    String from,
    Optional<String> next) {
  public ReviewModel {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
  }

  /** A kind of doubt. */
  public record Kind(String code, String words) {}

  /**
   * An incident that waits.
   *
   * @param show the queue with this incident open
   * @param why it waits, in words
   */
  public record Line(IncidentLine incident, String show, List<String> why, boolean open) {
    public Line {
      why = List.copyOf(why);
    }
  }
}
