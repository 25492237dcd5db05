// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Statement;

/**
 * An actor.
 *
 * @param aliases other names
 * @param parent what it belongs to by the list of actors
 * @param relations what reports say of how it stands to others
 * @param said the same with its words, for people
 * @param bars incidents over time, the earliest first
 * @param next address of the next page of its incidents
 */
public record ActorModel(
    String key,
    String name,
    boolean listed,
    List<String> aliases,
    Optional<Other> parent,
    List<Statement> relations,
    List<Said> said,
    int incidents,
    int claims,
    String unit,
    List<Bar> bars,
    List<IncidentLine> lines,
    List<ClaimsModel.Line> board,
    Optional<String> next) {
  public ActorModel {
    aliases = List.copyOf(aliases);
    relations = List.copyOf(relations);
    said = List.copyOf(said);
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
    board = List.copyOf(board);
  }

  /**
   * Another actor.
   *
   * @param link to its page; empty where this case has none
   */
  public record Other(String name, String key, Optional<String> link) {}

  /**
   * Incidents in a month or a year.
   *
   * @param x left, y top, width, height in a drawing of 640 by 120
   */
  public record Bar(String when, int count, int x, int y, int width, int height, boolean label) {}
}
