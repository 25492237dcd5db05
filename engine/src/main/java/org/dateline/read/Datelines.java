// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Span;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** Finds the dateline of a text: at its beginning, or after a headline and a byline. */
final class Datelines {
  /** Characters in which a dateline with its bracketed notes must end. */
  private static final int REACH = 900;

  private static final int LONGEST_HEADING = 160;
  private static final int HEADINGS = 3;

  private Datelines() {}

  /**
   * The dateline between two offsets.
   *
   * @param published gives the year where the dateline says none
   */
  static Optional<Dateline> find(String text, int from, int to, Optional<LocalDate> published) {
    int at = from;
    for (int heading = 0; heading <= HEADINGS; heading++) {
      at = skipBlank(text, at, to);
      if (at >= to) {
        return Optional.empty();
      }
      Optional<Dateline> dateline = at(text, at, to, published);
      if (dateline.isPresent()) {
        return dateline;
      }
      int end = text.indexOf('\n', at);
      if (end < 0 || end >= to || end - at > LONGEST_HEADING || isProse(text, at, end, to)) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.empty();
  }

  private static Optional<Dateline> at(String text, int at, int to, Optional<LocalDate> published) {
    List<Token> tokens = Tokenizer.tokens(text, at, Math.min(to, at + REACH));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dateline> day = dayAlone(text, tokens, to);
    return day.isPresent() ? day : new DatelineWords(text, tokens).read(published);
  }

  /** "Wednesday, September 15, 2019" on a line of its own. */
  private static Optional<Dateline> dayAlone(String text, List<Token> tokens, int to) {
    Optional<DayWords> words = DayWords.at(tokens, 0).filter(day -> day.year().isPresent());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int end = tokens.get(words.get().end() - 1).span().end();
    int line = text.indexOf('\n', end);
    line = line < 0 || line > to ? to : line;
    Optional<LocalDate> date = words.get().date(Optional.empty());
    if (date.isEmpty() || !text.substring(end, line).isBlank()) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(0).span().start(), end);
    return Optional.of(new Dateline(span, Optional.empty(), date, Optional.empty()));
  }

  private static int skipBlank(String text, int from, int to) {
    int at = from;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }

  /**
   * A sentence that the next line goes on from is text; alone before an empty line it may be a
   * headline.
   */
  private static boolean isProse(String text, int from, int end, int to) {
    String line = text.substring(from, end).strip();
    int next = end + 1;
    while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    boolean alone = next < to && text.charAt(next) == '\n';
    return line.endsWith(".") && !alone && !line.toLowerCase(Locale.ROOT).startsWith("by ");
  }
}
