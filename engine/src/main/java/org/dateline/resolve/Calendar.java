// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** The words of dates and times, from {@code calendar.tsv}. */
final class Calendar {
  static final Calendar ENGLISH = new Calendar();

  /** The rule of a relative phrase: a word of the data file and its one or two whole numbers. */
  record Rule(String kind, int from, int to) {}

  /** A month of another calendar, "hijri" or "persian", from 1 to 12. */
  record EraMonth(String era, int month) {}

  /** An amount of units that is not exact. */
  record Vague(int min, int max) {}

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> shortMonths = new HashSet<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, DayOfWeek> shortWeekdays = new HashMap<>();
  private final Map<String, ChronoUnit> units = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  final Phrases<EraMonth> eraMonths = new Phrases<>();
  final Phrases<Rule> relative = new Phrases<>();
  final Phrases<String> named = new Phrases<>();
  final Phrases<String> fixed = new Phrases<>();
  final Phrases<Vague> vague = new Phrases<>();
  final Phrases<Boolean> never = new Phrases<>();

  private Calendar() {
    for (String line : Lines.of(Calendar.class, "calendar.tsv")) {
      String[] part = line.split("\t", -1);
      add(part[0], part[1], part.length > 2 ? part[2] : "");
    }
  }

  private void add(String kind, String words, String value) {
    switch (kind) {
      case "month", "month-short" -> {
        months.put(words, Integer.valueOf(value));
        if (kind.equals("month-short")) {
          shortMonths.add(words);
        }
      }
      case "weekday" -> weekdays.put(words, DayOfWeek.of(Integer.parseInt(value)));
      case "weekday-short" -> shortWeekdays.put(words, DayOfWeek.of(Integer.parseInt(value)));
      case "unit" -> units.put(words, ChronoUnit.valueOf(value.toUpperCase(Locale.ROOT)));
      case "relative" -> relative.add(words, rule(value));
      case "hijri", "persian" -> eraMonths.add(words, new EraMonth(kind, Integer.parseInt(value)));
      case "decade" -> decades.put(words, Integer.valueOf(value));
      case "season" -> seasons.put(words, Integer.valueOf(value));
      case "ordinal" -> ordinals.put(words, Integer.valueOf(value));
      case "named" -> named.add(words, value);
      case "fixed-date" -> fixed.add(words, value);
      case "vague" -> vague.add(words, new Vague(rule("x " + value).from, rule("x " + value).to));
      case "never" -> never.add(words, true);
      default -> lists.computeIfAbsent(kind, k -> new HashSet<>()).add(words);
    }
    if (!kind.endsWith("cue")
        && !kind.equals("modal")
        && !kind.equals("thing")
        && !kind.equals("attack")
        && !kind.startsWith("duration-")
        && !kind.startsWith("era-")
        && !kind.equals("after-day")
        && !kind.equals("future")) {
      Token first = Tokenizer.tokens(words).get(0);
      openers.add(first.norm());
    }
  }

  private static Rule rule(String value) {
    String[] part = value.split(" ");
    int from = Integer.parseInt(part[1]);
    return new Rule(part[0], from, part.length > 2 ? Integer.parseInt(part[2]) : from);
  }

  /** Whether words of time can begin with this one; a quick look that spares the others. */
  boolean opens(String word) {
    return openers.contains(word);
  }

  /** From 1 to 12; 0 for other words. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  boolean isShortMonth(String word) {
    return shortMonths.contains(word);
  }

  /** "May" and "March" are words of their own too, and so are some short names. */
  static boolean isAmbiguousMonth(String word) {
    return word.equals("may") || word.equals("march") || word.equals("mar");
  }

  boolean isWeekday(String word) {
    return weekdays.containsKey(word);
  }

  DayOfWeek weekday(String word) {
    DayOfWeek day = weekdays.get(word);
    return day != null ? day : shortWeekdays.getOrDefault(word, DayOfWeek.MONDAY);
  }

  boolean isShortWeekday(String word) {
    return shortWeekdays.containsKey(word);
  }

  boolean isUnit(String word) {
    return units.containsKey(word);
  }

  /** The unit of a word that is one. */
  ChronoUnit unit(String word) {
    return units.getOrDefault(word, ChronoUnit.DAYS);
  }

  /** The first year of a decade within its century ("80s" is 80); -1 for other words. */
  int decade(String word) {
    return decades.getOrDefault(word, -1);
  }

  /** The month with which a season begins in the north; 0 for other words. */
  int season(String word) {
    return seasons.getOrDefault(word, 0);
  }

  /** "First" is 1, "last" is -1; 0 for other words. */
  int ordinal(String word) {
    return ordinals.getOrDefault(word, 0);
  }

  /** Whether a word stands in one of the file's plain lists. */
  boolean is(String kind, String word) {
    return lists.getOrDefault(kind, Set.of()).contains(word);
  }
}
