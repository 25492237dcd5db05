// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Coded;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Precedent;
import org.dateline.text.Lines;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * What the words of a precedent ask of the record.
 *
 * @param rank what it says of the act, where the words are understood
 * @param type the kind of act that it counts; empty for any
 * @param since the first day that it speaks of; empty for all time
 */
record PrecedentWords(Optional<Rank> rank, Optional<IncidentType> type, Optional<LocalDate> since) {
  private static final int EARLIEST = 1000;
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Map<String, String>> WORDS = load();

  /** What a precedent says of an act. */
  enum Rank {
    FIRST,
    MOST
  }

  /**
   * Reads a precedent.
   *
   * @param day when the act was
   */
  static PrecedentWords of(Precedent precedent, LocalDate day) {
    List<String> words = words(precedent.text() + " " + precedent.scope());
    return new PrecedentWords(
        find("rank", words).map(rank -> Rank.valueOf(rank.toUpperCase(Locale.ROOT))),
        find("type", words).flatMap(type -> Coded.find(IncidentType.class, type)),
        since(words(precedent.scope()), day));
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream()
        .filter(token -> token.kind() != Token.Kind.MARK)
        .map(Token::norm)
        .toList();
  }

  private static Optional<String> find(String what, List<String> words) {
    Map<String, String> known = WORDS.get(what);
    for (int i = 0; i < words.size(); i++) {
      String one = words.get(i);
      String two = i + 1 < words.size() ? one + " " + words.get(i + 1) : one;
      if (known.containsKey(two) || known.containsKey(one)) {
        return Optional.of(known.getOrDefault(two, known.getOrDefault(one, "")));
      }
    }
    return Optional.empty();
  }

  /** "Since 2003", "since March 2011", "in ten years", "this year". */
  private static Optional<LocalDate> since(List<String> words, LocalDate day) {
    Optional<LocalDate> year = year(words);
    if (year.isPresent()) {
      return year;
    }
    if (words.contains("this") && words.contains("year")) {
      return Optional.of(day.withDayOfYear(1));
    }
    for (int i = 0; i < words.size(); i++) {
      String unit = WORDS.get("unit").get(words.get(i));
      if (unit != null) {
        return Optional.of(day.minusDays(Long.parseLong(unit) * number(words, i)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> year(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches("[0-9]{4}") && Integer.parseInt(words.get(i)) >= EARLIEST) {
        int month = i > 0 ? MONTHS.indexOf(words.get(i - 1)) : -1;
        return Optional.of(
            LocalDate.of(Integer.parseInt(words.get(i)), month < 0 ? 1 : month + 1, 1));
      }
    }
    return Optional.empty();
  }

  /** "In ten years", "in years": at least two of them. */
  private static long number(List<String> words, int unit) {
    String before = unit > 0 ? words.get(unit - 1) : "";
    try {
      String known = WORDS.get("number").getOrDefault(before, before);
      return Math.min(Long.parseLong(known), EARLIEST);
    } catch (NumberFormatException | DateTimeException e) {
      return words.get(unit).endsWith("s") ? 2 : 1;
    }
  }

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> all = new HashMap<>();
    for (String line : Lines.of(PrecedentWords.class, "precedent-words.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[2].split(",")) {
        all.computeIfAbsent(cells[0], k -> new HashMap<>()).put(word, cells[1]);
      }
    }
    return all;
  }
}
