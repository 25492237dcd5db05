// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.assess.Doubt;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.line.CaseWork;
import org.dateline.line.Changed;
import org.dateline.line.Drafting;
import org.dateline.line.Pointed;
import org.dateline.line.Reviewing;
import org.dateline.line.Setting;
import org.dateline.line.Version;
import org.junit.jupiter.api.Test;

/** What people do at a case beside adding to it, in every database that keeps one. */
abstract class ReviewContract extends CaseContract {
  private static final Review.Wanted ALL = new Review.Wanted(Optional.empty(), Optional.empty(), 0);

  private static Reviewing.Basis basis(String incident, String because) {
    return new Reviewing.Basis(incident, Optional.empty(), because);
  }

  private static List<String> queue(CaseWork work, Review.Wanted wanted) {
    return work.look(look -> look.waiting(wanted, Optional.empty(), 50)).stream()
        .map(Review.Place::incident)
        .toList();
  }

  private String twoReports() {
    String at = fresh();
    add(
        at,
        Given.report("a", "Post", "2024-03-05", TIKRIT),
        Given.report("b", "Gazette", "2024-03-08", ALEPPO));
    return at;
  }

  @Test
  void theQueueIsOrderedFilteredAndReadInPages() {
    try (CaseWork work = recording(twoReports())) {
      assertEquals(List.of("a#1", "b#1"), queue(work, ALL));
      assertEquals(
          List.of("b#1"), queue(work, new Review.Wanted(Optional.of("SY"), Optional.empty(), 0)));
      assertEquals(
          List.of("a#1"),
          queue(work, new Review.Wanted(Optional.empty(), Optional.of("2024-03-05"), 0)));
      assertEquals(
          List.of(),
          queue(
              work,
              new Review.Wanted(
                  Optional.of("SY"), Optional.of("2024-03-07"), Doubt.LOOSE_JOIN.bit())));
      Review.Place first = work.look(look -> look.waiting(ALL, Optional.empty(), 1)).get(0);
      Review.Place place = Review.Place.ofCursor(first.cursor());
      assertEquals(
          "b#1", work.look(look -> look.waiting(ALL, Optional.of(place), 9)).get(0).incident());
      work.reviewing("ana").accept(basis("a#1", "Read."));
      assertEquals(List.of("b#1"), queue(work, ALL));
      int waiting = work.look(look -> look.waitingCount(ALL, 100));
      assertEquals(1, waiting);
      int reviewed = work.look(look -> look.reviewed(Instant.EPOCH));
      assertEquals(1, reviewed);
    }
  }

  @Test
  void aRebuildGivesTheSameQueueAndTheSameWords() {
    String at = twoReports();
    try (CaseWork work = recording(at);
        Case kept = Case.open(at)) {
      Reviewing ana = work.reviewing("ana");
      ana.set(
          basis("a#1", "The text says so."),
          List.of(new Setting(Field.KILLED, Count.exactly(12))),
          Optional.of(Pointed.read("a", "40-60")));
      ana.accept(basis("b#1", "Read."));
      ana.join(basis("a#1", "One."), "b#1", Optional.empty());
      ana.split(basis("a#1", "Two."), List.of("b#1"));
      String before = Dump.derived(kept);
      assertEquals("a", work.look(look -> look.decisions().get(0)).statement().evidence().report());
      work.rebuild();
      assertEquals(before, Dump.derived(kept));
    }
  }

  @Test
  void nothingIsWrittenFromAVersionThatIsNoMore() {
    try (CaseWork work = recording(twoReports())) {
      Version seen = work.look(look -> look.version("a#1")).orElseThrow();
      work.reviewing("ben").reject(basis("a#1", "A gas bottle."));
      Changed changed =
          assertThrows(
              Changed.class,
              () ->
                  work.reviewing("ana")
                      .accept(new Reviewing.Basis("a#1", Optional.of(seen), "Read.")));
      assertEquals("ben", changed.since().decisions().get(0).statement().coder());
      assertEquals(1, work.look(look -> look.decisions()).size());
    }
  }

  @Test
  void draftsAndSearchesAreKeptChangedAndTakenBack() {
    String at = twoReports();
    try (CaseWork work = recording(at)) {
      Drafting drafting = work.drafting();
      long id = drafting.begin(List.of("a#1", "b#1"), Optional.of("Töwns \u0000"), "ana");
      assertEquals(
          Optional.of(2L), drafting.change(id, 1, draft -> draft.edited(1, "Other words.", "ana")));
      assertEquals(
          Optional.empty(), drafting.change(id, 1, draft -> draft.edited(1, "Late.", "ben")));
      long search = drafting.save("Iraq", "/incidents", "country=IQ", "ana");
      drafting.removeSearch(search, true);
      assertTrue(drafting.searches().isEmpty());
      drafting.removeSearch(search, false);
      drafting.rename(search, "Mesopotamia");
    }
    try (CaseWork work = recording(at)) {
      work.rebuild();
      Drafting.Open open = work.drafting().find(work.drafting().all().get(0).id()).orElseThrow();
      assertEquals("Other words.", open.draft().parts().get(0).lines().get(0).text());
      assertEquals(2, open.kept().edition());
      assertEquals("Mesopotamia", work.drafting().searches().get(0).name());
    }
  }
}
