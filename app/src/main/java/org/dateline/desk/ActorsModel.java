// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * Who acts.
 *
 * @param all whether those are shown too who stand in no list
 */
public record ActorsModel(List<Line> actors, String words, boolean all, Optional<String> next) {
  public ActorsModel {
    actors = List.copyOf(actors);
  }

  /** An actor. */
  public record Line(String name, String link, boolean listed, int incidents, int claims) {}
}
