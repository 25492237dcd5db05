// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.List;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/** What the words around a name say of it: that it is a place, a person or an organisation. */
final class PlaceContext {
  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final boolean upperCase;
  private final int datelineStart;
  private final int datelineEnd;

  PlaceContext(Gazetteer gazetteer, PlaceWords words, Text text) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.upperCase = text.upperCase();
    this.datelineStart = text.report().dateline().map(d -> d.span().start()).orElse(0);
    this.datelineEnd = text.report().dateline().map(d -> d.span().end()).orElse(0);
  }

  /** The word before "of X" or "X" that may say what kind of place X is: "town of X". */
  String kindBefore(int first) {
    int i = first - 1;
    if (lexicon.is("article", words.at(i).key()) && !words.at(i).is("de")) {
      i--;
    }
    if (words.at(i).is("of") || words.at(i).is("de")) {
      i--;
    }
    return words.at(i).key();
  }

  /** How strongly the words around a name say that it is a place. */
  PlaceName.Cue cue(int first, int end, boolean typed, List<PlaceName> before) {
    if (typed || inDateline(first, end) || lexicon.precision(kindBefore(first)).isPresent()) {
      return PlaceName.Cue.STRONG;
    }
    if (opensLikeDateline(first, end) || isSeat(first)) {
      return PlaceName.Cue.STRONG;
    }
    int i = first - 1;
    while (words.at(i).is("the")
        || lexicon.is("adjective", words.at(i).key())
        || lexicon.is("direction", words.at(i).key())) {
      if (lexicon.is("direction", words.at(i).key())) {
        return PlaceName.Cue.STRONG;
      }
      i--;
    }
    if (lexicon.is("in", words.at(i).key())) {
      return PlaceName.Cue.STRONG;
    }
    PlaceName.Cue listed = listed(i, before);
    if (listed != PlaceName.Cue.NONE) {
      return listed;
    }
    if (words.at(end).is(",") && words.at(end + 1).capital() && mayName(end + 1) && !upperCase) {
      return PlaceName.Cue.STRONG;
    }
    return lexicon.is("to", words.at(i).key()) ? PlaceName.Cue.WEAK : PlaceName.Cue.NONE;
  }

  private boolean inDateline(int first, int end) {
    Span span = words.span(first, end);
    return datelineStart <= span.start() && span.end() <= datelineEnd;
  }

  /** "HARWINTON - The board", in a text that has small letters. */
  private boolean opensLikeDateline(int first, int end) {
    String mark = words.at(end).key();
    boolean dash = mark.startsWith("-") || mark.equals("–") || mark.equals("—");
    String said = words.said(first, end);
    return !upperCase
        && words.at(first).opens()
        && said.length() > 3
        && said.chars().noneMatch(Character::isLowerCase)
        && (dash || mark.equals("(") || mark.equals(","));
  }

  /** "R-Moorpark": the seat of a member of a parliament. */
  private boolean isSeat(int first) {
    String party = words.at(first - 1).key();
    return words.at(first).hyphen() && (party.equals("d") || party.equals("r"));
  }

  /** A name after "X," or "X and" is as good as X. */
  PlaceName.Cue listed(int joint, List<PlaceName> before) {
    if (before.isEmpty() || !lexicon.is("list", words.at(joint).key())) {
      return PlaceName.Cue.NONE;
    }
    PlaceName last = before.get(before.size() - 1);
    boolean next =
        last.typeEnd() == joint || last.typeEnd() == joint - 1 && words.at(joint - 1).is(",");
    return next ? last.cue() : PlaceName.Cue.NONE;
  }

  /** Whether the words around a name make it one of an organisation: "the Washington Post". */
  boolean isOrganisation(int first, int end) {
    String next = words.at(end).capital() ? words.at(end).key() : "";
    if (lexicon.is("orgtail", next) && !words.at(end).hyphen()) {
      return true;
    }
    int i = first - 1;
    boolean the = words.at(i).is("the");
    i = the ? i - 1 : i;
    String one = words.at(i).key();
    if (one.equals("of") || one.equals("in") || one.equals("de")) {
      return words.at(i - 1).capital() && lexicon.is("orghead", words.at(i - 1).key() + " " + one);
    }
    return !the && words.at(i).capital() && lexicon.is("orghead", one);
  }

  /** Whether names, titles or a surname around it make it a person. */
  boolean isPerson(int first, int end, PlaceName.Cue cue, boolean country) {
    if (cue == PlaceName.Cue.STRONG) {
      return false;
    }
    int last = beforeInitials(first - 1);
    PlaceWords.Word before = words.at(last);
    if (before.capital() && (lexicon.isGiven(before.key()) || titled(last, country))) {
      return true;
    }
    if (!country && end == first + 1 && lexicon.is("speaks", words.at(end).key())) {
      return true;
    }
    PlaceWords.Word next = words.at(end);
    if (!country && isNameLike(last) && before.capital() && !before.opens()) {
      return true;
    }
    boolean given = lexicon.is("first", words.key(first, end)) || !country;
    return given
        && cue == PlaceName.Cue.NONE
        && next.capital()
        && !next.hyphen()
        && isNameLike(end)
        && !(gazetteer.hasKey(next.key()) && !lexicon.is("surname", next.key()));
  }

  /** "John F. X", "Ms. X": the word before initials and the points behind short words. */
  private int beforeInitials(int i) {
    int at = i;
    while (at > 0 && words.at(at).is(".") && words.at(at - 1).capital()) {
      boolean initial = words.at(at - 1).key().length() == 1;
      at -= initial ? 2 : 1;
      if (!initial) {
        return lexicon.is("title", words.at(at).key()) ? at : i;
      }
    }
    return at;
  }

  private boolean titled(int i, boolean country) {
    int at = i;
    for (int steps = 0; steps < 3 && isNameLike(at); steps++) {
      at--;
    }
    PlaceWords.Word word = words.at(at);
    return !(country && at == i && upperCase)
        && lexicon.is("title", word.key())
        && (upperCase || word.capital());
  }

  /**
   * A capital word that is neither English nor a place's kind: part of a person's name, perhaps.
   */
  private boolean isNameLike(int i) {
    PlaceWords.Word word = words.at(i);
    return word.word()
        && word.capital()
        && !Character.isDigit(word.key().charAt(0))
        && (!lexicon.isCommon(word.key())
            || lexicon.is("first", word.key())
            || lexicon.is("surname", word.key()))
        && gazetteer.demonym(word.key()).isEmpty()
        && lexicon.precision(word.key()).isEmpty()
        && !lexicon.is("direction", word.key());
  }

  private boolean mayName(int i) {
    String key = words.at(i).key();
    return words.at(i).word() && (gazetteer.hasKey(key) || gazetteer.hasLongerKey(key));
  }
}
