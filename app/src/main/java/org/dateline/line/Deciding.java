// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.AccountLink;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.YesNo;
import org.dateline.store.Session;

/** Writes what an analyst decides into the record, and joins anew what it is about. */
final class Deciding {
  /** What the ids of notes begin with. */
  static final String NOTE = "decision/";

  private static final String RULE = "an analyst's decision";

  private final Session session;
  private final String author;
  private final Instant now;
  private final Optional<Evidence> words;

  /**
   * Writes what somebody decides.
   *
   * @param words of a report that the values rest on, where the person points at some
   */
  Deciding(Session session, String author, Instant now, Optional<Evidence> words) {
    this.session = session;
    this.author = author;
    this.now = now;
    this.words = words;
  }

  /** A pair of accounts, and whether they tell of one act or of two. */
  record Tie(String one, String other, Field field) {}

  /** Accounts tell of one act, or of several. */
  Decision tie(List<Tie> ties, String because) {
    List<Said> said = new ArrayList<>();
    Set<String> accounts = new TreeSet<>();
    for (Tie tie : ties) {
      said.add(new Said(tie.one(), tie.field(), new AccountLink(tie.other())));
      accounts.add(tie.one());
      accounts.add(tie.other());
    }
    String note = write(said, because);
    return new Decision(note, new Deriving(session).decided(accounts));
  }

  /** An account has these values. */
  Decision set(String account, List<Setting> settings, String because) {
    List<Said> said = new ArrayList<>();
    settings.forEach(one -> said.add(new Said(account, one.field(), one.value())));
    String note = write(said, because);
    return new Decision(note, new Deriving(session).decided(Set.of(account)));
  }

  /** A source has a grade. */
  Decision grade(String source, Reliability grade, String because) {
    Said said = new Said(Ledger.SOURCE + source, Field.RELIABILITY, grade);
    String note = write(List.of(said), because);
    new Deriving(session).regraded();
    return new Decision(note, Changes.none());
  }

  /** A decision no longer holds. */
  Decision withdraw(String note, String because) {
    Ledger before = new Ledger(session.statements().decisions());
    String withdrawal = write(List.of(new Said(note, Field.WITHDRAWN, YesNo.TRUE)), because);
    Set<String> accounts = new TreeSet<>();
    boolean graded = before.touches(note, accounts);
    Deriving deriving = new Deriving(session);
    Changes changes = accounts.isEmpty() ? Changes.none() : deriving.decided(accounts);
    if (graded) {
      deriving.regraded();
    }
    return new Decision(withdrawal, changes);
  }

  private record Said(String about, Field field, Value value) {}

  private String write(List<Said> said, String because) {
    LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC).withNano(0);
    String id = NOTE + (session.reports().decisions() + 1);
    Span all = new Span(0, because.length());
    Report note =
        new Report(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.of(author),
            Optional.empty(),
            Optional.of(at),
            Optional.empty(),
            because,
            List.of(Part.body(all)));
    List<Statement> statements = new ArrayList<>();
    for (Said one : said) {
      statements.add(
          new Statement(
              one.about(),
              one.field(),
              one.value(),
              words.orElseGet(() -> Evidence.of(note, all)),
              Voice.of(VoiceLink.of(author, VoiceKind.ANALYST)),
              Modality.ASSERTED,
              Optional.of(at),
              author,
              1,
              words.isEmpty() ? RULE : RULE + ", " + id));
    }
    session.statements().decide(note, statements, now);
    return id;
  }
}
