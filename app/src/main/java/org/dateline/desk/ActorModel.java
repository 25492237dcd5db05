// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * An actor.
 *
 * @param aliases other names
 * @param bars incidents over time, the earliest first
 * @param next address of the next page of its incidents
 */
public record ActorModel(
    String key,
    String name,
    boolean listed,
    List<String> aliases,
    int incidents,
    int claims,
    String unit,
    List<Bar> bars,
    List<IncidentLine> lines,
    List<ClaimsModel.Line> board,
    Optional<String> next) {
  public ActorModel {
    aliases = List.copyOf(aliases);
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
    board = List.copyOf(board);
  }

  /**
   * Incidents in a month or a year.
   *
   * @param x left, y top, width, height in a drawing of 640 by 120
   */
  public record Bar(String when, int count, int x, int y, int width, int height, boolean label) {}
}
