// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.codebook.Field;
import org.dateline.codebook.YesNo;
import org.dateline.merge.Decisions;
import org.dateline.store.Case;
import org.dateline.store.Session;

/**
 * What one person decides about incidents. Each decision may name the version that it was made
 * from: where the incident is another one by now, nothing is written, and {@link Changed} says what
 * came in between.
 */
public final class Reviewing {
  /** Pairs of accounts that one decision may part. */
  private static final int MOST_PAIRS = 4000;

  private final Case record;
  private final Supplier<Instant> clock;
  private final String author;

  Reviewing(Case record, Supplier<Instant> clock, String author) {
    this.record = record;
    this.clock = clock;
    this.author = author;
  }

  /**
   * What a decision is about.
   *
   * @param incident its id, or that of any of its accounts
   * @param version that the person looked at; empty where it does not matter
   * @param because the reason
   */
  public record Basis(String incident, Optional<Version> version, String because) {
    public Basis {
      because = because.strip();
      if (because.isEmpty()) {
        throw new IllegalArgumentException("a decision needs its reason");
      }
    }
  }

  /**
   * Gives fields values.
   *
   * @param words that they rest on, beside the reason
   * @throws IllegalArgumentException naming what is not there
   */
  public Decision set(Basis basis, List<Setting> settings, Optional<Pointed> words) {
    if (settings.isEmpty()) {
      throw new IllegalArgumentException("nothing is set; give a field a value");
    }
    return decide(
        basis,
        words,
        (session, deciding, incident) -> deciding.set(incident, settings, basis.because()));
  }

  /** Holds that what is recorded of an incident is right as far as it goes. */
  public Decision accept(Basis basis) {
    return set(basis, List.of(new Setting(Field.ACCEPTED, YesNo.TRUE)), Optional.empty());
  }

  /** Holds that it is none. */
  public Decision reject(Basis basis) {
    return set(basis, List.of(new Setting(Field.REJECTED, YesNo.TRUE)), Optional.empty());
  }

  /**
   * Two incidents, with all their accounts, are one.
   *
   * @param other its id, or that of any of its accounts
   * @param seen the version of the other that the person looked at; empty where it does not matter
   * @throws Changed where one of the two is not what the person looked at
   */
  public Decision join(Basis basis, String other, Optional<Version> seen) {
    return decide(
        basis,
        Optional.empty(),
        (session, deciding, incident) -> {
          String second = current(session, other);
          if (second.equals(incident)) {
            throw new IllegalArgumentException(other + " is this incident already; name another");
          }
          seen.ifPresent(version -> new Looking(session).requireSame(second, version));
          return deciding.tie(joining(session, incident, second), basis.because());
        });
  }

  /** The founding account with all others, and whatever somebody had parted. */
  private static List<Deciding.Tie> joining(Session session, String incident, String second) {
    List<String> ours = session.incidents().accounts(incident);
    List<String> theirs = session.incidents().accounts(second);
    Decisions before = new Ledger(session.statements().decisions()).joining();
    List<Deciding.Tie> ties = new ArrayList<>();
    for (String one : ours) {
      if (!one.equals(incident)) {
        ties.add(new Deciding.Tie(incident, one, Field.SAME));
      }
      for (String other : theirs) {
        boolean parted = before.different().contains(new Decisions.Pair(one, other));
        if (one.equals(incident) || parted) {
          ties.add(new Deciding.Tie(one, other, Field.SAME));
        }
      }
    }
    return bounded(ties);
  }

  /**
   * Some accounts of an incident tell of another one.
   *
   * @param parting at least one of its accounts, and not all
   */
  public Decision split(Basis basis, List<String> parting) {
    return decide(
        basis,
        Optional.empty(),
        (session, deciding, incident) -> {
          Set<String> out = new LinkedHashSet<>(parting);
          List<String> all = session.incidents().accounts(incident);
          Set<String> unknown = new HashSet<>(out);
          all.forEach(unknown::remove);
          if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                unknown.iterator().next() + " is no account of " + incident);
          }
          if (out.isEmpty() || out.size() == all.size()) {
            throw new IllegalArgumentException(
                "choose which accounts are another incident: at least one, and not all of them");
          }
          return deciding.tie(parting(all, out), basis.because());
        });
  }

  private static List<Deciding.Tie> parting(List<String> all, Set<String> out) {
    List<Deciding.Tie> ties = new ArrayList<>();
    String first = out.iterator().next();
    for (String one : out) {
      for (String stays : all) {
        if (!out.contains(stays)) {
          ties.add(new Deciding.Tie(stays, one, Field.DIFFERENT));
        }
      }
      if (!one.equals(first)) {
        ties.add(new Deciding.Tie(first, one, Field.SAME));
      }
    }
    return bounded(ties);
  }

  private static List<Deciding.Tie> bounded(List<Deciding.Tie> ties) {
    if (ties.size() > MOST_PAIRS) {
      throw new IllegalArgumentException(
          "these are " + ties.size() + " pairs of accounts; take fewer accounts at a time");
    }
    return ties;
  }

  private interface Work {
    Decision of(Session session, Deciding deciding, String incident);
  }

  private Decision decide(Basis basis, Optional<Pointed> words, Work work) {
    return record.write(
        session -> {
          String incident = current(session, basis.incident());
          Looking now = new Looking(session);
          basis.version().ifPresent(seen -> now.requireSame(incident, seen));
          Function<Pointed, org.dateline.codebook.Evidence> at = one -> one.evidence(session);
          return work.of(
              session, new Deciding(session, author, clock.get(), words.map(at)), incident);
        });
  }

  private static String current(Session session, String id) {
    return session
        .incidents()
        .holding(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no incident " + id));
  }
}
