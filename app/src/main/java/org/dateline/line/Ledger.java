// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.codebook.AccountLink;
import org.dateline.codebook.Field;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Statement;
import org.dateline.codebook.YesNo;
import org.dateline.merge.Decisions;
import org.dateline.store.Decided;

/**
 * What analysts decided (codebook, section 6), and what of it holds. A later decision about the
 * same thing takes the place of an earlier one.
 */
final class Ledger {
  /** Before the name of a source, where a statement is about one. */
  static final String SOURCE = "source:";

  private final List<Decided> made;
  private final List<Decided> holding;
  private final Map<String, List<Integer>> byAccount = new HashMap<>();
  private final Map<String, Long> touched = new HashMap<>();
  private final Map<String, List<Statement>> notes = new HashMap<>();
  private final Set<String> holdingNotes = new HashSet<>();

  /**
   * The decisions of a case.
   *
   * @param made in the order in which they were made
   */
  Ledger(List<Decided> made) {
    this.made = List.copyOf(made);
    this.holding = holding(made);
    this.holding.forEach(one -> holdingNotes.add(one.note()));
    for (int i = 0; i < holding.size(); i++) {
      String about = holding.get(i).statement().about();
      byAccount.computeIfAbsent(about, k -> new ArrayList<>()).add(i);
    }
    for (Decided one : made) {
      notes.computeIfAbsent(one.note(), k -> new ArrayList<>()).add(one.statement());
      touch(one.statement(), one.number());
    }
  }

  /** What an acceptance is about has not changed by it, nor by its withdrawal. */
  private void touch(Statement one, long number) {
    if (one.field() == Field.WITHDRAWN) {
      notes.getOrDefault(one.about(), List.of()).forEach(said -> touch(said, number));
    } else if (one.field() != Field.ACCEPTED) {
      touched.merge(one.about(), number, Long::max);
      if (one.value() instanceof AccountLink link) {
        touched.merge(link.account(), number, Long::max);
      }
    }
  }

  /** All decisions, those that no longer hold too, in the order in which they were made. */
  List<Decided> made() {
    return made;
  }

  /** What was decided up to a moment. */
  Ledger asOf(Instant moment) {
    return new Ledger(made.stream().filter(one -> !one.at().isAfter(moment)).toList());
  }

  /** What was decided up to the note with a number. */
  Ledger until(long number) {
    return new Ledger(made.stream().filter(one -> one.number() <= number).toList());
  }

  /** The number of a note; 0 where nothing rests on it. */
  long number(String note) {
    return made.stream()
        .filter(one -> one.note().equals(note))
        .mapToLong(Decided::number)
        .findFirst()
        .orElse(0);
  }

  /**
   * The accounts about which something was decided, or withdrawn, after a moment; empty where a
   * source was graded, which is about all accounts.
   */
  Optional<Set<String>> decidedAfter(Instant moment) {
    Set<String> accounts = new HashSet<>();
    boolean graded = false;
    for (Decided one : made) {
      if (one.at().isAfter(moment)) {
        graded |= touches(one.note(), accounts);
      }
    }
    return graded ? Optional.empty() : Optional.of(accounts);
  }

  /**
   * Collects the accounts that a decision is about; of a withdrawal, what it withdrew.
   *
   * @return whether it is about sources too
   */
  boolean touches(String note, Set<String> accounts) {
    boolean graded = false;
    for (Statement one : of(note)) {
      if (one.field() == Field.WITHDRAWN) {
        graded |= touches(one.about(), accounts);
      } else if (one.field() == Field.RELIABILITY) {
        graded = true;
      } else {
        accounts.add(one.about());
        if (one.value() instanceof AccountLink link) {
          accounts.add(link.account());
        }
      }
    }
    return graded;
  }

  /** From the last to the first: what withdraws a decision was made after it. */
  private static List<Decided> holding(List<Decided> made) {
    Set<String> withdrawn = new HashSet<>();
    List<Decided> holding = new ArrayList<>();
    for (int i = made.size() - 1; i >= 0; i--) {
      Decided one = made.get(i);
      if (!withdrawn.contains(one.note())) {
        holding.add(one);
        if (one.statement().field() == Field.WITHDRAWN) {
          withdrawn.add(one.statement().about());
        }
      }
    }
    Collections.reverse(holding);
    return List.copyOf(holding);
  }

  /** All statements that a note rests on, whether it holds or not. */
  List<Statement> of(String note) {
    return List.copyOf(notes.getOrDefault(note, List.of()));
  }

  boolean holds(String note) {
    return holdingNotes.contains(note);
  }

  /** The latest decision that holds; withdrawals are none. */
  Optional<String> latest() {
    for (int i = holding.size() - 1; i >= 0; i--) {
      if (holding.get(i).statement().field() != Field.WITHDRAWN) {
        return Optional.of(holding.get(i).note());
      }
    }
    return Optional.empty();
  }

  /** Which accounts belong together, and which do not. */
  Decisions joining() {
    Map<Decisions.Pair, Field> latest = new HashMap<>();
    for (Decided one : holding) {
      if (one.statement().value() instanceof AccountLink link) {
        latest.put(
            new Decisions.Pair(one.statement().about(), link.account()), one.statement().field());
      }
    }
    Set<Decisions.Pair> same = new HashSet<>();
    Set<Decisions.Pair> different = new HashSet<>();
    latest.forEach((pair, field) -> (field == Field.SAME ? same : different).add(pair));
    return new Decisions(same, different);
  }

  /** What holds about some accounts, in the order in which it was decided. */
  List<Statement> about(Collection<String> accounts) {
    return Set.copyOf(accounts).stream()
        .flatMap(account -> byAccount.getOrDefault(account, List.of()).stream())
        .sorted()
        .map(place -> holding.get(place).statement())
        .toList();
  }

  /** The number of the latest note about some accounts that is no acceptance; 0 without any. */
  long touched(Collection<String> accounts) {
    return accounts.stream().mapToLong(one -> touched.getOrDefault(one, 0L)).max().orElse(0);
  }

  /** The number of the latest note by which somebody accepts what some accounts tell. */
  OptionalLong accepted(Collection<String> accounts) {
    return Set.copyOf(accounts).stream()
        .flatMap(account -> byAccount.getOrDefault(account, List.of()).stream())
        .map(holding::get)
        .filter(one -> one.statement().field() == Field.ACCEPTED)
        .filter(one -> one.statement().value() == YesNo.TRUE)
        .mapToLong(Decided::number)
        .max();
  }

  /** Whether a decision, or what it withdraws, is about one of some accounts or about a source. */
  boolean concerns(Statement one, Set<String> accounts) {
    if (one.field() == Field.WITHDRAWN) {
      return of(one.about()).stream().anyMatch(said -> concerns(said, accounts));
    }
    return one.field() == Field.RELIABILITY
        || accounts.contains(one.about())
        || (one.value() instanceof AccountLink link && accounts.contains(link.account()));
  }

  /** Whether what some accounts tell is no incident. */
  boolean rejects(Collection<String> accounts) {
    boolean rejected = false;
    for (Statement one : about(accounts)) {
      rejected = one.field() == Field.REJECTED ? one.value() == YesNo.TRUE : rejected;
    }
    return rejected;
  }

  /** The grades of sources that analysts have given. */
  Map<String, Reliability> grades() {
    Map<String, Reliability> grades = new TreeMap<>();
    for (Decided one : holding) {
      if (one.statement().value() instanceof Reliability grade) {
        grades.put(one.statement().about().substring(SOURCE.length()), grade);
      }
    }
    return grades;
  }
}
