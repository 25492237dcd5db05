// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that are none by themselves: short forms of divisions ("Macon, Ga.", "W.Va."), and towns
 * that are called by a common word and known by the division behind them ("Hope, Ark.").
 */
final class PlaceAbbreviations {
  private static final int POSTAL = 2;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final boolean upperCase;
  private final Map<String, List<Toponym>> confirmed = new HashMap<>();

  PlaceAbbreviations(Gazetteer gazetteer, PlaceWords words, boolean upperCase) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.upperCase = upperCase;
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.at(i).capital() && words.at(i + 1).is(",") && words.at(i + 2).capital()) {
        confirm(i);
      }
    }
  }

  private void confirm(int i) {
    List<Toponym> senses = gazetteer.withPlainKey(words.at(i).key());
    if (!senses.isEmpty()) {
      Optional<Toponym> division = divisionAt(i + 2);
      List<Toponym> inside =
          senses.stream().filter(s -> division.filter(d -> holds(d, s)).isPresent()).toList();
      if (!inside.isEmpty()) {
        confirmed.putIfAbsent(words.at(i).key(), inside);
      }
    }
  }

  private static boolean holds(Toponym division, Toponym sense) {
    return division.country().equals(sense.country()) && division.admin1().equals(sense.admin1());
  }

  private Optional<Toponym> divisionAt(int i) {
    return at(i)
        .or(
            () -> {
              for (int end = Math.min(i + 2, words.size()); end > i; end--) {
                for (Toponym sense : gazetteer.withKey(words.key(i, end))) {
                  if (sense.kind() == Toponym.Kind.ADMIN1) {
                    return Optional.of(sense);
                  }
                }
              }
              return Optional.empty();
            });
  }

  /** The towns that a common word means in this report; none where it is only the word. */
  List<Toponym> confirmed(int i) {
    PlaceWords.Word word = words.at(i);
    List<Toponym> senses = confirmed.getOrDefault(word.key(), List.of());
    boolean beside = words.at(i + 1).is(",") && divisionAt(i + 2).isPresent();
    return word.capital() && (beside || !upperCase && !word.opens()) ? senses : List.of();
  }

  /** The division whose short form stands here. */
  Optional<Toponym> at(int i) {
    PlaceWords.Word word = words.at(i);
    if (!word.word() || !word.capital()) {
      return Optional.empty();
    }
    return gazetteer.abbreviated(word.key()).filter(division -> isMeant(i));
  }

  private boolean isMeant(int i) {
    String said = words.said(i, i + 1);
    boolean inner = said.indexOf('.') >= 0;
    boolean pointed = inner || words.at(i + 1).is(".");
    boolean capitals = said.chars().noneMatch(Character::isLowerCase);
    boolean behindTown = words.at(i - 1).is(",") && words.at(i - 2).capital();
    if (behindTown && (pointed || capitals && said.length() == POSTAL && !upperCase)) {
      return true;
    }
    boolean letters = said.length() > POSTAL && capitals && !inner && !upperCase;
    boolean single = pointed && said.length() > POSTAL && !lexicon.isCommon(words.at(i).key());
    return inner && said.length() > POSTAL || letters || single && !upperCase;
  }
}
