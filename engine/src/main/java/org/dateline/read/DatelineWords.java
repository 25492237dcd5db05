// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * Reads one dateline from left to right: agency, place, country, date, agency, dash, notes in
 * square brackets. Each piece may be missing; what must be there depends on how the place is
 * written.
 */
final class DatelineWords {
  private static final Set<String> NOT_PLACES =
      Lines.of(DatelineWords.class, "not-places.txt").stream()
          .map(Tokenizer::norm)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> JOINERS =
      Set.of("and", "of", "upon", "de", "del", "la", "el", "al", "du", "the", "near", "en", "sur");
  private static final Set<String> PROPER = Set.of("[TEXT]", "[EXCERPT]", "[EXCERPTS]");
  private static final int LONGEST_PLACE = 9;
  private static final int LONGEST_PAREN = 14;

  private final String text;
  private final List<Token> tokens;
  private int at;
  private int placeEnd;
  private boolean capitals = true;
  private Optional<String> agency = Optional.empty();
  private Optional<DayWords> day = Optional.empty();
  private boolean dated;
  private boolean knownAgency;
  private boolean dashed;

  DatelineWords(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Optional<Dateline> read(Optional<LocalDate> published) {
    paren();
    if (agency.isPresent() && dash()) {
      return knownAgency ? Optional.of(found(0, 0, published)) : Optional.empty();
    }
    int first = at;
    place();
    int last = placeEnd;
    for (int piece = 0; piece < 5 && piece(); piece++) {
      last = country(last);
    }
    boolean closed = dash();
    if (!closed && !isOpenEnded()) {
      return Optional.empty();
    }
    return isPlausible(first, placeEnd)
        ? Optional.of(found(first, last, published))
        : Optional.empty();
  }

  /** "MOSCOW, Oct. 3. /TASS/. The ..." and "MANAGUA, 4 MAY 90 [TEXT]" need no dash. */
  private boolean isOpenEnded() {
    if (is(at, "[")) {
      return dated;
    }
    if (is(at, ".") && agency.isPresent() && dated) {
      at++;
      return true;
    }
    return knownAgency && at > 0 && tokens.get(at - 1).is(")") && at < tokens.size();
  }

  private boolean isPlausible(int first, int last) {
    if (first == last) {
      return knownAgency || dated && agency.isPresent();
    }
    String words = Tokenizer.norm(words(first, last));
    String opening = tokens.get(first).norm();
    if (NOT_PLACES.contains(words) || NOT_PLACES.contains(opening)) {
      return false;
    }
    if (Outlets.named(words).isPresent() && !dated) {
      return false;
    }
    boolean firm = dated || knownAgency;
    if (!capitals) {
      return firm;
    }
    boolean upperCase = isUpperCase();
    return firm
        || (upperCase ? last - first <= 4 && (agency.isPresent() || dashed) : last - first <= 7);
  }

  private boolean isUpperCase() {
    int lower = 0;
    int upper = 0;
    for (int i = at; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.span().of(text);
      lower += token.isWord() && !word.equals(word.toUpperCase(java.util.Locale.ROOT)) ? 1 : 0;
      upper += token.isWord() ? 1 : 0;
    }
    return upper > 0 && lower * 10 < upper;
  }

  private void place() {
    int first = at;
    while (at < tokens.size() && at - first < LONGEST_PLACE) {
      if (DayWords.at(tokens, at).isPresent() || !isPlaceWord(first)) {
        break;
      }
      if (is(at, ",") && (isNoDate(at + 1) || DayWords.at(tokens, at + 1).isPresent())) {
        break;
      }
      at++;
    }
    while (at > first && (is(at - 1, ",") || JOINERS.contains(tokens.get(at - 1).norm()))) {
      at--;
    }
    placeEnd = at;
    boolean all = true;
    for (int i = first; i < at && !is(i, ","); i++) {
      Token token = tokens.get(i);
      String word = token.span().of(text);
      all &= !token.isWord() || word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
    capitals = all;
  }

  private boolean isPlaceWord(int first) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      return token.capital() || at > first && JOINERS.contains(token.norm());
    }
    if (at == first || isDash(at)) {
      return false;
    }
    if (token.is("/")) {
      return touches(at) && !isSlashedAgency(at);
    }
    return token.is("-")
        || token.is(".") && touches(at)
        || token.is("'")
        || token.is("'s")
        || token.is(",") && isCapital(at + 1);
  }

  /** One of date, agency in marks and bare agency; false where none follows. */
  private boolean piece() {
    int start = at;
    while (is(at, ",") || is(at, ".") && (dated || isSlashedAgency(at + 1))) {
      at++;
    }
    if (!dated && (isNoDate(at) || DayWords.at(tokens, at).isPresent())) {
      dated = true;
      day = DayWords.at(tokens, at);
      at = day.map(DayWords::end).orElse(at + 2);
      return true;
    }
    if (paren() || slashed() || dated && bare()) {
      return true;
    }
    at = start;
    return false;
  }

  /** "(Reuters)", also with a wrong bracket before it. */
  private boolean paren() {
    boolean round = is(at, "(");
    boolean square = is(at, "[") && agency.isEmpty() && dated;
    if (!round && !square) {
      return false;
    }
    int close = at + 1;
    while (close < tokens.size() && close - at <= LONGEST_PAREN && !is(close, ")")) {
      if (square && (is(close, "]") || is(close, "["))) {
        return false;
      }
      close++;
    }
    if (!is(close, ")") || close == at + 1) {
      return false;
    }
    String words = words(at + 1, close).replaceAll("\\s+", " ");
    knownAgency |= isKnown(words);
    agency = Optional.of(words);
    at = close + 1;
    return true;
  }

  /** What was read as an agency was the country where a date follows: "HAVANA (CUBA), 15 NOV". */
  private int country(int last) {
    boolean paren = at > 0 && tokens.get(at - 1).is(")");
    boolean dateNext = is(at, ",") && (isNoDate(at + 1) || DayWords.at(tokens, at + 1).isPresent());
    boolean directly = paren && !dated && last == placeEnd && !knownAgency;
    if (directly && (dateNext || is(at, ",") || is(at, "("))) {
      agency = Optional.empty();
      return at;
    }
    return last;
  }

  private boolean slashed() {
    if (!isSlashedAgency(at)) {
      return false;
    }
    int close = closingSlash(at);
    agency = Optional.of(words(at + 1, close));
    knownAgency |= isKnown(agency.get());
    at = close + 1;
    return true;
  }

  private boolean isSlashedAgency(int i) {
    return is(i, "/") && !touches(i) && closingSlash(i) > i + 1;
  }

  private int closingSlash(int i) {
    for (int close = i + 1; close < Math.min(tokens.size(), i + 6); close++) {
      if (is(close, "/")) {
        return close;
      }
      if (!tokens.get(close).isWord() && !is(close, "-")) {
        return -1;
      }
    }
    return -1;
  }

  /** "Tehran, June 7, IRNA -": a known outlet without marks. */
  private boolean bare() {
    int end = at;
    while (end < tokens.size() && end - at < 5 && tokens.get(end).isWord()) {
      end++;
    }
    if (end == at || !isDash(end) || !isKnown(words(at, end))) {
      return false;
    }
    agency = Optional.of(words(at, end));
    knownAgency = true;
    at = end;
    return true;
  }

  private boolean dash() {
    if (is(at, ".") && isDash(at + 1)) {
      at++;
    }
    boolean colon =
        is(at, ":") && capitals && at == placeEnd && at > 0 && at <= 5 && !isUpperCase();
    if (!isDash(at) && !colon) {
      return false;
    }
    dashed = !colon;
    at++;
    return true;
  }

  /** A dash that parts, not one that joins a word: longer, or with space on a side. */
  private boolean isDash(int i) {
    if (i >= tokens.size() || !tokens.get(i).norm().startsWith("-")) {
      return false;
    }
    Span span = tokens.get(i).span();
    char c = text.charAt(span.start());
    return span.length() > 1 || c == '—' || !touches(i);
  }

  /** Whether a mark stands between two words without space. */
  private boolean touches(int i) {
    Span span = tokens.get(i).span();
    return i > 0
        && tokens.get(i - 1).span().end() == span.start()
        && (i + 1 >= tokens.size() || tokens.get(i + 1).span().start() == span.end());
  }

  private Dateline found(int first, int last, Optional<LocalDate> published) {
    boolean none =
        first == last || NOT_PLACES.contains("=" + Tokenizer.norm(words(first, placeEnd)));
    Optional<String> place = Optional.empty();
    if (!none) {
      place = Optional.of(words(first, last).replaceAll("\\s+", " "));
    } else if (last > placeEnd) {
      place = Optional.of(words(placeEnd + 1, last - 1));
    }
    int end = notesEnd();
    Span span = new Span(tokens.get(0).span().start(), tokens.get(end - 1).span().end());
    return new Dateline(span, place, day.flatMap(d -> d.date(published)), agency);
  }

  /** The notes before the text proper: all up to [TEXT], and [CONTINUED] after it. */
  private int notesEnd() {
    int end = at;
    int proper = -1;
    while (is(end, "[")) {
      int close = end;
      while (close < tokens.size() && !is(close, "]")) {
        close++;
      }
      if (close >= tokens.size()) {
        break;
      }
      String note = words(end, close + 1);
      if (proper >= 0 && !note.equals("[CONTINUED]")) {
        break;
      }
      end = close + 1;
      proper = PROPER.contains(note) ? end : proper >= 0 ? end : proper;
    }
    return proper >= 0 ? proper : end;
  }

  private static boolean isKnown(String words) {
    for (String name : words.split("[/,]")) {
      if (Outlets.named(name).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoDate(int i) {
    return is(i, "no") && is(i + 1, "date");
  }

  private boolean isCapital(int i) {
    return i < tokens.size() && tokens.get(i).isWord() && tokens.get(i).capital();
  }

  private boolean is(int i, String norm) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(norm);
  }

  private String words(int first, int end) {
    return end <= first
        ? ""
        : text.substring(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }
}
