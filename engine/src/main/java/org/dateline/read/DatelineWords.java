// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
  private static final int LONGEST_PLACE = 9;
  private static final int LONGEST_PAREN = 14;

  private final TokenRun run;
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
    this.run = new TokenRun(text, tokens);
    this.tokens = tokens;
  }

  Optional<Dateline> read(Optional<LocalDate> published) {
    paren();
    Optional<String> opening = agency;
    int afterOpening = at;
    if (opening.isPresent() && !knownAgency) {
      return Optional.empty();
    }
    if (opening.isPresent() && dash()) {
      return Optional.of(found(0, 0, published));
    }
    boolean known = knownAgency;
    Optional<Dateline> placed = placed(published);
    if (placed.isEmpty() && known) {
      // "(CNN) Two men ..." has neither place nor dash.
      at = afterOpening;
      agency = opening;
      day = Optional.empty();
      return Optional.of(found(0, 0, published));
    }
    return placed;
  }

  private Optional<Dateline> placed(Optional<LocalDate> published) {
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
    if (run.is(at, "[")) {
      return dated;
    }
    if (run.is(at, ".") && agency.isPresent() && dated) {
      at++;
      return true;
    }
    return knownAgency && at > 0 && tokens.get(at - 1).is(")") && at < tokens.size();
  }

  private boolean isPlausible(int first, int last) {
    if (first == last) {
      return knownAgency || dated && agency.isPresent();
    }
    String words = Tokenizer.norm(run.words(first, last));
    String opening = tokens.get(first).norm();
    boolean openers = NOT_PLACES.contains("~" + words);
    if (openers || NOT_PLACES.contains(words) || NOT_PLACES.contains(opening)) {
      return false;
    }
    if (Outlets.named(words).isPresent() && !dated) {
      return false;
    }
    boolean firm = dated || knownAgency;
    if (!capitals) {
      return firm;
    }
    boolean upperCase = run.isUpperCase(at);
    return firm
        || (upperCase ? last - first <= 4 && (agency.isPresent() || dashed) : last - first <= 7);
  }

  private void place() {
    int first = at;
    while (at < tokens.size() && at - first < LONGEST_PLACE) {
      if (DayWords.at(tokens, at).isPresent() || !isPlaceWord(first) || !run.onOneLine(first, at)) {
        break;
      }
      if (run.is(at, ",") && (run.isNoDate(at + 1) || DayWords.at(tokens, at + 1).isPresent())) {
        break;
      }
      at++;
    }
    while (at > first && (run.is(at - 1, ",") || JOINERS.contains(tokens.get(at - 1).norm()))) {
      at--;
    }
    placeEnd = at;
    boolean all = true;
    for (int i = first; i < at && !run.is(i, ","); i++) {
      Token token = tokens.get(i);
      String word = run.word(token);
      all &= !token.isWord() || word.equals(word.toUpperCase(Locale.ROOT));
    }
    capitals = all;
  }

  private boolean isPlaceWord(int first) {
    Token token = tokens.get(at);
    if (token.isWord()) {
      return token.capital() || at > first && JOINERS.contains(token.norm());
    }
    if (at == first || run.isDash(at)) {
      return false;
    }
    if (token.is("/")) {
      return run.touches(at) && !isSlashedAgency(at);
    }
    return token.is("-")
        || token.is(".") && (run.touches(at) || isShortened(at))
        || token.is("'")
        || token.is("'s")
        || token.is(",") && run.isCapital(at + 1);
  }

  /** "ST. PETERSBURG", "FT. HOOD": the point of a short word before another. */
  private boolean isShortened(int point) {
    return tokens.get(point - 1).span().length() <= 3 && run.isCapital(point + 1);
  }

  /** One of date, agency in marks and bare agency; false where none follows. */
  private boolean piece() {
    int start = at;
    while (run.is(at, ",") || run.is(at, ".") && (dated || isSlashedAgency(at + 1))) {
      at++;
    }
    if (!dated && (run.isNoDate(at) || DayWords.at(tokens, at).isPresent())) {
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
    boolean round = run.is(at, "(");
    boolean square = run.is(at, "[") && agency.isEmpty() && dated;
    if (!round && !square) {
      return false;
    }
    int close = at + 1;
    while (close < tokens.size() && close - at <= LONGEST_PAREN && !run.is(close, ")")) {
      if (square && (run.is(close, "]") || run.is(close, "["))) {
        return false;
      }
      close++;
    }
    if (!run.is(close, ")") || close == at + 1) {
      return false;
    }
    String words = run.words(at + 1, close).replaceAll("\\s+", " ");
    knownAgency |= Outlets.hasOne(words);
    agency = Optional.of(words);
    at = close + 1;
    return true;
  }

  /** What was read as an agency was the country where a date follows: "HAVANA (CUBA), 15 NOV". */
  private int country(int last) {
    boolean paren = at > 0 && tokens.get(at - 1).is(")");
    boolean dateNext =
        run.is(at, ",") && (run.isNoDate(at + 1) || DayWords.at(tokens, at + 1).isPresent());
    boolean directly = paren && !dated && last == placeEnd && !knownAgency;
    if (directly && (dateNext || run.is(at, ",") || run.is(at, "("))) {
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
    agency = Optional.of(run.words(at + 1, close));
    knownAgency |= Outlets.hasOne(agency.get());
    at = close + 1;
    return true;
  }

  private boolean isSlashedAgency(int i) {
    return run.is(i, "/") && !run.touches(i) && closingSlash(i) > i + 1;
  }

  private int closingSlash(int i) {
    for (int close = i + 1; close < Math.min(tokens.size(), i + 6); close++) {
      if (run.is(close, "/")) {
        return close;
      }
      if (!tokens.get(close).isWord() && !run.is(close, "-")) {
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
    if (end == at || !run.isDash(end) || !Outlets.hasOne(run.words(at, end))) {
      return false;
    }
    agency = Optional.of(run.words(at, end));
    knownAgency = true;
    at = end;
    return true;
  }

  private boolean dash() {
    if (run.is(at, ".") && run.isDash(at + 1)) {
      at++;
    }
    boolean colon =
        run.is(at, ":") && capitals && at == placeEnd && at > 0 && at <= 5 && run.isProse(at + 1);
    if (!run.isDash(at) && !colon) {
      return false;
    }
    dashed = !colon;
    at++;
    return true;
  }

  private Dateline found(int first, int last, Optional<LocalDate> published) {
    boolean none =
        first == last || NOT_PLACES.contains("=" + Tokenizer.norm(run.words(first, placeEnd)));
    Optional<String> place = Optional.empty();
    if (!none) {
      place = Optional.of(run.words(first, last).replaceAll("\\s+", " "));
    } else if (last > placeEnd) {
      place = Optional.of(run.words(placeEnd + 1, last - 1));
    }
    int end = run.notesEnd(at);
    Span span = new Span(tokens.get(0).span().start(), tokens.get(end - 1).span().end());
    return new Dateline(span, place, day.flatMap(d -> d.date(published)), agency);
  }
}
