// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dateline.brief.Draft;
import org.dateline.store.Case;
import org.dateline.store.Drafts;
import org.dateline.store.SavedSearches;

/** Briefs that people write, and questions that they keep: what a case holds beside its record. */
public final class Drafting {
  private static final int LONGEST_NAME = 200;

  private final Case record;
  private final Supplier<Instant> clock;

  Drafting(Case record, Supplier<Instant> clock) {
    this.record = record;
    this.clock = clock;
  }

  /** A draft, and how it is kept. */
  public record Open(Draft draft, Drafts.Kept kept) {}

  /** The drafts that are there, the one that was changed last first. */
  public List<Drafts.Kept> all() {
    return record.read(session -> session.drafts().all());
  }

  /** The draft with a number, also where it was thrown away. */
  public Optional<Open> find(long id) {
    return record.read(
        session ->
            session.drafts().find(id).map(kept -> new Open(DraftJson.read(kept.form()), kept)));
  }

  /**
   * Writes incidents up, to be edited; the number of the draft.
   *
   * @throws IllegalArgumentException naming an incident that is not there, or where there is none
   */
  public long begin(List<String> incidents, Optional<String> title, String author) {
    return record.write(
        session -> {
          List<String> missing = new ArrayList<>();
          var brief = new Looking(session).brief(incidents, Optional.empty(), title, missing::add);
          if (!missing.isEmpty()) {
            throw new IllegalArgumentException("there is no incident " + missing.get(0));
          }
          Draft draft =
              Draft.of(
                  brief.orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "choose the incidents that the brief is to tell of")));
          return session.drafts().add(draft.title(), author, DraftJson.write(draft), clock.get());
        });
  }

  /**
   * Changes a draft.
   *
   * @param edition that the person looked at
   * @return the new edition; empty where somebody else changed it meanwhile: nothing is written
   * @throws IllegalArgumentException where there is no such draft, or the change is none
   */
  public Optional<Long> change(long id, int edition, UnaryOperator<Draft> change) {
    return record.write(
        session -> {
          Drafts.Kept kept =
              session
                  .drafts()
                  .find(id)
                  .orElseThrow(() -> new IllegalArgumentException("there is no draft " + id));
          if (kept.removed()) {
            throw new IllegalArgumentException(
                "the brief has been thrown away meanwhile; take it back first");
          }
          if (kept.edition() != edition) {
            return Optional.empty();
          }
          Draft after = change.apply(DraftJson.read(kept.form()));
          var now =
              session
                  .drafts()
                  .change(id, edition, after.title(), DraftJson.write(after), clock.get());
          return now.isPresent() ? Optional.of(now.getAsLong()) : Optional.empty();
        });
  }

  /**
   * Throws a draft away.
   *
   * @param edition that the person looked at
   * @return false where somebody else changed it meanwhile: it stays
   */
  public boolean remove(long id, int edition) {
    return record.write(
        session -> {
          boolean same =
              session.drafts().find(id).filter(one -> one.edition() == edition).isPresent();
          if (same) {
            session.drafts().remove(id, true);
          }
          return same;
        });
  }

  /** Takes a draft back that was thrown away. */
  public void keep(long id) {
    record.write(
        session -> {
          session.drafts().remove(id, false);
          return true;
        });
  }

  /** The questions that are kept, by name. */
  public List<SavedSearches.Saved> searches() {
    return record.read(session -> session.searches().all());
  }

  /** The question with a number, also where it was thrown away. */
  public Optional<SavedSearches.Saved> search(long id) {
    return record.read(session -> session.searches().find(id));
  }

  /**
   * Keeps a question; its number.
   *
   * @throws IllegalArgumentException where the name is none
   */
  public long save(String name, String page, String query, String author) {
    String words = name(name);
    return record.write(session -> session.searches().add(words, page, query, author, clock.get()));
  }

  /** Gives a question another name. */
  public void rename(long id, String name) {
    String words = name(name);
    record.write(
        session -> {
          session.searches().rename(id, words);
          return true;
        });
  }

  /** Throws a question away, or takes it back. */
  public void removeSearch(long id, boolean removed) {
    record.write(
        session -> {
          session.searches().remove(id, removed);
          return true;
        });
  }

  private static String name(String words) {
    String name = words.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a search needs a name, of " + LONGEST_NAME + " characters at most");
    }
    return name;
  }
}
