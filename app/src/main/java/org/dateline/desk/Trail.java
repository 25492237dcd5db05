// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.codebook.YesNo;
import org.dateline.line.ListedDecision;
import org.dateline.line.Looking;
import org.dateline.line.Moved;

/** Decisions as people read them: what was decided, by whom, why, and whether it holds. */
public final class Trail {
  /** Statements of one decision that are told one by one. */
  private static final int TOLD = 4;

  private Trail() {}

  /**
   * A decision with all its statements.
   *
   * @param note "decision/7"
   * @param what "killed: 14"
   * @param words of a report that it rests on, and where they stand; empty where there are none
   * @param withdrawal whether it takes back another one
   */
  public record Line(
      String note,
      String at,
      String author,
      String what,
      String because,
      String words,
      String wordsLink,
      boolean holds,
      boolean withdrawal) {
    private Line moving(List<String> moved) {
      String words = String.join("; ", moved);
      String told = withdrawal ? what + ": " + words : words;
      return new Line(note, at, author, told, because, this.words, wordsLink, holds, withdrawal);
    }
  }

  /** All that was decided about some accounts, withdrawals as well, the latest first. */
  static List<Line> about(Looking look, Set<String> accounts) {
    return lines(look.decisions(accounts), look.decisions());
  }

  /** Some decisions, the latest first. */
  static List<Line> lines(Collection<ListedDecision> some, Collection<ListedDecision> all) {
    Map<String, List<ListedDecision>> notes = new LinkedHashMap<>();
    some.forEach(one -> notes.computeIfAbsent(one.note(), k -> new ArrayList<>()).add(one));
    List<Line> lines = new ArrayList<>();
    notes.values().forEach(said -> lines.add(0, line(said, all)));
    return lines;
  }

  /** The decision of a note. */
  static Optional<Line> of(Looking look, String note) {
    return of(look.decisions(), note);
  }

  private static Optional<Line> of(List<ListedDecision> all, String note) {
    return lines(all.stream().filter(one -> one.note().equals(note)).toList(), all).stream()
        .findFirst();
  }

  /** A decision that was just made, with what its fields were before: "killed 12 → 14". */
  static Optional<Line> done(Looking look, String note) {
    List<String> moved = look.moved(note).stream().map(Moved::words).limit(TOLD).toList();
    return of(look, note).map(line -> moved.isEmpty() ? line : line.moving(moved));
  }

  /** The latest decision of somebody that holds; a withdrawal is none. */
  static Optional<Line> latest(Looking look, String author) {
    List<ListedDecision> all = look.decisions();
    return all.stream()
        .filter(one -> one.holds() && one.statement().field() != Field.WITHDRAWN)
        .filter(one -> one.statement().voice().root().name().equals(author))
        .reduce((earlier, later) -> later)
        .flatMap(last -> of(all, last.note()));
  }

  private static Line line(List<ListedDecision> said, Collection<ListedDecision> all) {
    ListedDecision first = said.get(0);
    boolean words = first.hasWords();
    return new Line(
        first.note(),
        Said.time(LocalDateTime.ofInstant(first.at(), ZoneOffset.UTC)) + " UTC",
        first.statement().voice().root().name(),
        what(said, all),
        first.because(),
        words ? first.statement().evidence().quote() : "",
        words ? Links.words(first.statement().evidence()) : "",
        first.holds(),
        first.statement().field() == Field.WITHDRAWN);
  }

  private static String what(List<ListedDecision> said, Collection<ListedDecision> all) {
    Statement first = said.get(0).statement();
    if (first.field() == Field.WITHDRAWN) {
      List<ListedDecision> taken =
          all.stream().filter(one -> one.note().equals(first.about())).toList();
      return "took back " + (taken.isEmpty() ? first.about() : "“" + what(taken, all) + "”");
    }
    List<String> words =
        said.stream().limit(TOLD).map(ListedDecision::statement).map(Trail::what).toList();
    String more = said.size() > TOLD ? " and " + (said.size() - TOLD) + " more" : "";
    return String.join("; ", words) + more;
  }

  private static String what(Statement one) {
    String value = ValueWords.of(one.value());
    return switch (one.field()) {
      case ACCEPTED -> "accepted";
      case REJECTED -> one.value() == YesNo.TRUE ? "rejected: no incident" : "no longer rejected";
      case SAME -> "joined " + one.about() + " with " + value;
      case DIFFERENT -> "parted " + value + " from " + one.about();
      case RELIABILITY -> one.about().replaceFirst("^source:", "") + " has grade " + value;
      default -> ValueWords.coded(one.field()) + " is " + value;
    };
  }
}
