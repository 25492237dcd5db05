// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * How far the number of the dead or the wounded has come, where other words stand between the
 * number and its figure: "the death toll from the market blast climbed to at least 14".
 */
final class TollWords {
  /**
   * Words right before such a figure.
   *
   * @param first token of the word that reaches it
   * @param end after its last token
   */
  record Reached(Harm harm, int first, int end) {}

  /** Tokens between the number and what says how far it came. */
  private static final int REACH = 30;

  /** Tokens between "the number of" and those who are counted: "the number of Indian dead". */
  private static final int COUNTED = 5;

  /** Tokens from "the number of dead from" to "to". */
  private static final int FROM = 6;

  private static final Map<String, Phrases<String>> WORDS = load();

  private static final Map<String, Harm> COUNTED_AS =
      Map.of(
          "dead", Harm.KILLED,
          "killed", Harm.KILLED,
          "deaths", Harm.KILLED,
          "fatalities", Harm.KILLED,
          "victims", Harm.KILLED,
          "wounded", Harm.WOUNDED,
          "injured", Harm.WOUNDED,
          "hurt", Harm.WOUNDED);

  private static final Set<String> FIGURES =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "at", "about", "some", "more");

  private static final Set<String> IS = Set.of("is", "was", "are", "were");

  private record FigureWord(Harm harm, int end) {}

  private TollWords() {}

  private static Map<String, Phrases<String>> load() {
    Map<String, Phrases<String>> all = new HashMap<>();
    for (String line : Lines.of(TollWords.class, "toll-words.tsv")) {
      String[] column = line.split("\t");
      Phrases<String> phrases = all.computeIfAbsent(column[0], kind -> new Phrases<>());
      for (String phrase : column[1].split("\\|")) {
        phrases.add(phrase, column[0]);
      }
    }
    return all;
  }

  /** All that a sentence says of this kind, from left to right. */
  static List<Reached> in(Text text, Sentence sentence) {
    List<Reached> found = new ArrayList<>();
    List<FigureWord> numbers = numbers(text, sentence);
    for (int i = 0; i < numbers.size(); i++) {
      FigureWord number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).end() : sentence.end();
      reached(text, number, Math.min(next, Math.min(sentence.end(), number.end() + REACH)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<FigureWord> numbers(Text text, Sentence sentence) {
    List<FigureWord> numbers = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Optional<FigureWord> number = number(text, i, sentence.end());
      if (number.isPresent()) {
        numbers.add(number.get());
        i = number.get().end() - 1;
      }
    }
    return numbers;
  }

  private static Optional<FigureWord> number(Text text, int at, int end) {
    Optional<Phrases.Hit<String>> killed = hit("killed", text, at, end);
    if (killed.isPresent()) {
      return Optional.of(new FigureWord(Harm.KILLED, killed.get().end()));
    }
    Optional<Phrases.Hit<String>> wounded = hit("wounded", text, at, end);
    if (wounded.isPresent()) {
      return Optional.of(new FigureWord(Harm.WOUNDED, wounded.get().end()));
    }
    Optional<Phrases.Hit<String>> of = hit("number", text, at, end);
    int from = of.map(Phrases.Hit::end).orElse(end);
    for (int i = from; i < Math.min(end, from + COUNTED); i++) {
      Harm harm = COUNTED_AS.get(text.token(i).norm());
      if (harm != null) {
        return Optional.of(new FigureWord(harm, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Reached> reached(Text text, FigureWord number, int end) {
    int next = number.end();
    if (next < end && (text.token(next).is("to") || text.token(next).is("at"))) {
      return Optional.of(new Reached(number.harm(), next, next + 1));
    }
    boolean figure = next + 1 < end && isFigure(text, next + 1);
    if (figure && IS.contains(text.token(next).norm())) {
      return Optional.of(new Reached(number.harm(), next, next + 1));
    }
    if (figure && text.token(next).is("from")) {
      return to(text, number.harm(), next + 1, Math.min(end, next + FROM));
    }
    for (int i = next; i < end; i++) {
      Optional<Phrases.Hit<String>> from = hit("from", text, i, end);
      if (from.isPresent()) {
        return to(text, number.harm(), from.get().end(), end);
      }
      Optional<Phrases.Hit<String>> reaching = hit("reaching", text, i, end);
      if (reaching.isPresent()) {
        return Optional.of(new Reached(number.harm(), i, reaching.get().end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isFigure(Text text, int token) {
    return text.token(token).isNumber() || FIGURES.contains(text.token(token).norm());
  }

  private static Optional<Reached> to(Text text, Harm harm, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.token(i).is("to")) {
        return Optional.of(new Reached(harm, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrases.Hit<String>> hit(String kind, Text text, int at, int end) {
    return Optional.ofNullable(WORDS.get(kind)).flatMap(p -> p.at(text.tokens(), at, end));
  }
}
