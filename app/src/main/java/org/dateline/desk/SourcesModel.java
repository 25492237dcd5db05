// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/** Who publishes. */
public record SourcesModel(List<Line> sources) {
  public SourcesModel {
    sources = List.copyOf(sources);
  }

  /**
   * A source.
   *
   * @param echoes accounts of it that for the most part say what others had said
   * @param echoed accounts of it that others go back to
   * @param grade an analyst's, "F" where nobody gave one
   * @param state "state" or "public"; empty where it is neither or nothing is known
   */
  public record Line(
      String name,
      String link,
      int reports,
      int echoes,
      int echoed,
      String grade,
      String kind,
      String country,
      String owner,
      String state) {}
}
