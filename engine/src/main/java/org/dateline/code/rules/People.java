// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.BySentence;
import org.dateline.code.rules.Lexicon.Noun;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * The people and things that a sentence names, with how many they are: "at least 12 people", "a
 * soldier", "the mayor", "the embassy".
 */
final class People {
  /**
   * A noun phrase.
   *
   * @param noun empty for a bare figure: "12 were killed"
   * @param count empty where no number is said: "soldiers", "the embassy"
   * @param mass whether its noun means many though it is singular: "the army"
   * @param part whether it only details a figure before it: "including three children"
   */
  record Phrase(
      int first,
      int end,
      Optional<Noun> noun,
      Optional<Count> count,
      boolean part,
      boolean more,
      boolean mass) {
    boolean person() {
      return noun.map(Noun::person).orElse(true);
    }

    boolean attacker() {
      return noun.filter(n -> n.side() == Lexicon.Side.ATTACKER || n.side() == Lexicon.Side.ACT)
          .isPresent();
    }

    /** The same group with how many it is. */
    Phrase sized(int stop, Count size) {
      return new Phrase(first, stop, noun, Optional.of(size), part, more, mass);
    }

    /** A bare figure with more of its words. */
    Phrase upTo(int stop) {
      return new Phrase(first, stop, noun, count, part, more, mass);
    }

    /** One person whom no noun of the lexicon names. */
    static Phrase one(int first, int end) {
      return new Phrase(
          first, end, Optional.empty(), Optional.of(Count.exactly(1)), false, false, false);
    }

    boolean thing() {
      return noun.filter(n -> n.side() == Lexicon.Side.THING).isPresent();
    }
  }

  private static final int REACH = 5;
  private static final Set<String> ONE = Set.of("a", "an", "another", "one");
  private static final Set<String> MASS =
      Set.of(
          "people",
          "police",
          "army",
          "family",
          "personnel",
          "mob",
          "militia",
          "patrol",
          "group",
          "person",
          "unit",
          "convoy",
          "force",
          "military");

  /** Words for several people of whom "a" says that they are one group, not one person. */
  private static final Set<String> GROUPS =
      Set.of("family", "crew", "group", "patrol", "unit", "convoy", "mob", "militia", "gang");

  private static final Set<String> OWNERS =
      Set.of("the", "his", "her", "their", "its", "them", "those", "these");
  private static final Set<String> STOPS =
      Set.of(
          ",",
          ";",
          ".",
          ":",
          "was",
          "were",
          "and",
          "in",
          "at",
          "on",
          "to",
          "by",
          "of",
          "from",
          "the",
          "a",
          "an",
          "another",
          "when",
          "who",
          "which",
          "that",
          "as",
          "with",
          "for",
          "after",
          "have",
          "has",
          "had",
          "are",
          "is",
          "or",
          "near",
          "including",
          "-",
          "(",
          ")",
          "\"");

  private final Text text;
  private final BySentence<Count> counts;
  private final Ages ages;
  private final Parts parts;

  People(Text text, BySentence<Count> counts) {
    this.text = text;
    this.counts = counts;
    this.ages = new Ages(text);
    this.parts = new Parts(text);
  }

  /** All phrases of a sentence from left to right, none overlapping. */
  List<Phrase> in(Sentence sentence) {
    List<Phrases.Hit<Noun>> nouns =
        Lexicon.BUNDLED.nouns.in(text.tokens(), sentence.first(), sentence.end());
    List<Found<Count>> figures = counts.in(sentence);
    List<Phrase> phrases = new ArrayList<>();
    int nextFigure = 0;
    int taken = sentence.first();
    for (Phrases.Hit<Noun> noun : nouns) {
      while (nextFigure < figures.size()
          && end(figures.get(nextFigure)) <= noun.first()
          && !reaches(end(figures.get(nextFigure)), noun.first())) {
        taken = addBare(phrases, figures.get(nextFigure++), taken, sentence);
      }
      Optional<Found<Count>> figure = Optional.empty();
      while (nextFigure < figures.size() && end(figures.get(nextFigure)) <= noun.first()) {
        if (figure.isPresent()) {
          taken = addBare(phrases, figure.get(), taken, sentence);
        }
        figure = Optional.of(figures.get(nextFigure++));
      }
      boolean insideFigure =
          nextFigure < figures.size()
              && text.tokenFrom(figures.get(nextFigure).span().start()) <= noun.first();
      if (isCompound(phrases, noun) && figure.isEmpty()) {
        phrases.add(compound(phrases.remove(phrases.size() - 1), noun));
        taken = noun.end();
      } else if (noun.first() >= taken && !insideFigure && !isAgeOf(noun, nouns)) {
        Phrase phrase = phrase(noun, figure, taken, sentence);
        taken = noun.end();
        if (figure.isEmpty()
            && nextFigure < figures.size()
            && isSizeOf(noun, figures.get(nextFigure))) {
          Found<Count> size = figures.get(nextFigure++);
          taken = end(size);
          phrase = phrase.sized(taken, size.value());
        }
        phrases.add(phrase);
      }
    }
    while (nextFigure < figures.size()) {
      taken = addBare(phrases, figures.get(nextFigure++), taken, sentence);
    }
    return phrases;
  }

  /** "a volunteer nurse", "a bank clerk": the last noun says what is counted. */
  private boolean isCompound(List<Phrase> phrases, Phrases.Hit<Noun> noun) {
    return !phrases.isEmpty()
        && isRunOn(phrases.get(phrases.size() - 1), noun.first())
        && phrases.get(phrases.size() - 1).noun().filter(n -> !n.plural()).isPresent();
  }

  /** Right before it, or a thing with one more word between: "a ferry ticket seller". */
  private boolean isRunOn(Phrase before, int noun) {
    return before.end() == noun
        || before.thing()
            && ONE.contains(text.token(before.first()).norm())
            && before.end() + 1 == noun
            && !stops(before.end());
  }

  private Phrase compound(Phrase first, Phrases.Hit<Noun> noun) {
    boolean one = ONE.contains(text.token(first.first()).norm()) && !noun.value().plural();
    Optional<Count> count =
        first
            .count()
            .or(
                () ->
                    one && noun.value().person()
                        ? Optional.of(Count.exactly(1))
                        : Optional.empty());
    return new Phrase(
        first.first(),
        noun.end(),
        Optional.of(noun.value()),
        count,
        first.part(),
        first.more(),
        isMass(noun));
  }

  private int addBare(List<Phrase> phrases, Found<Count> figure, int taken, Sentence sentence) {
    int first = text.tokenFrom(figure.span().start());
    int end = end(figure);
    if (first < taken || ages.isAge(first, end, sentence)) {
      return taken;
    }
    phrases.add(
        new Phrase(
            first,
            end,
            Optional.empty(),
            Optional.of(figure.value()),
            parts.isDetail(first, end, sentence),
            parts.adds(first, end),
            false));
    return end;
  }

  private Phrase phrase(
      Phrases.Hit<Noun> noun, Optional<Found<Count>> figure, int taken, Sentence sentence) {
    if (figure.isPresent()) {
      int first = Math.max(taken, text.tokenFrom(figure.get().span().start()));
      return new Phrase(
          first,
          noun.end(),
          Optional.of(noun.value()),
          Optional.of(figure.get().value()),
          parts.isDetail(first, noun.first(), sentence),
          parts.adds(first, noun.first()),
          isMass(noun));
    }
    int first = noun.first();
    first = afterDescribing(first, taken);
    if (ages.isYearOld(first, taken)) {
      first = afterDescribing(first - Ages.YEAR_OLD, taken);
    }
    boolean one =
        first > taken && ONE.contains(text.token(first - 1).norm()) && !noun.value().plural();
    int from = first > taken && isDeterminer(first - 1) ? first - 1 : first;
    boolean none = first < noun.first() && text.token(first).is("no");
    Optional<Count> count =
        none && noun.value().person()
            ? Optional.of(Count.exactly(0))
            : one && noun.value().person() && !isGroup(noun)
                ? Optional.of(Count.exactly(1))
                : Optional.empty();
    return new Phrase(
        from,
        noun.end(),
        Optional.of(noun.value()),
        count,
        parts.isDetail(from, noun.first(), sentence),
        one && text.token(first - 1).is("another"),
        isMass(noun));
  }

  private boolean isGroup(Phrases.Hit<Noun> noun) {
    return GROUPS.contains(text.token(noun.end() - 1).norm());
  }

  /** Whether a figure says how many a group is: "a family of five". */
  private boolean isSizeOf(Phrases.Hit<Noun> noun, Found<Count> figure) {
    int first = text.tokenFrom(figure.span().start());
    return isGroup(noun) && first == noun.end() + 1 && text.token(noun.end()).is("of");
  }

  /** Back over the words that describe the noun at a token. */
  private int afterDescribing(int noun, int taken) {
    int first = noun;
    while (first > taken && noun - first < REACH && !stops(first - 1)) {
      first--;
    }
    return first;
  }

  /** "a 24-year-old man": the age only describes the man. */
  private boolean isAgeOf(Phrases.Hit<Noun> noun, List<Phrases.Hit<Noun>> nouns) {
    return text.token(noun.first()).is("year")
        && nouns.stream()
            .filter(n -> n.value().person())
            .anyMatch(
                n -> n.first() >= noun.end() && n.first() <= noun.end() + 2 && !stops(noun.end()));
  }

  private boolean isMass(Phrases.Hit<Noun> noun) {
    return MASS.contains(text.token(noun.end() - 1).norm());
  }

  private boolean isDeterminer(int token) {
    return ONE.contains(text.token(token).norm()) || text.token(token).is("the");
  }

  /** A figure counts the noun after it when only words that describe stand between. */
  private boolean reaches(int figureEnd, int noun) {
    if (noun - figureEnd > REACH) {
      return false;
    }
    for (int i = figureEnd; i < noun; i++) {
      if (stops(i)
          && !(text.token(i).is("of") && i == figureEnd)
          && !(OWNERS.contains(text.token(i).norm()) && i == figureEnd + 1)
          && !text.token(i).is("-")) {
        return false;
      }
    }
    return true;
  }

  private boolean stops(int token) {
    String word = text.token(token).norm();
    return STOPS.contains(word)
        || word.startsWith("--")
        || Lexicon.BUNDLED.triggers.at(text.tokens(), token, token + 1).isPresent();
  }

  /** After the figure; "others" in "five others" is the noun that it counts. */
  private int end(Found<Count> figure) {
    int last = text.tokenFrom(figure.span().end() - 1);
    boolean noun = text.token(last).is("others") && last > text.tokenFrom(figure.span().start());
    return noun ? last : last + 1;
  }
}
