// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.assess.Doubt;
import org.dateline.assess.Waiting;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.FilterWords;
import org.dateline.line.Looking;
import org.dateline.store.ListedIncident;
import org.dateline.store.Review;

/** The queue of incidents that wait for somebody to look at them. */
final class ReviewPage implements Handler {
  static final String PATH = "/review";

  /** Up to here those that wait are counted. */
  private static final int COUNTED = 10_000;

  private static final int LINES = 40;

  private final CaseWork work;
  private final Rendering rendering;

  ReviewPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** A page of the queue. */
  record Found(List<Waits> lines, Optional<String> next) {}

  /** An incident that waits. */
  record Waits(ListedIncident incident, Review.Place place) {
    /** Why, in words, the weightiest first. */
    List<String> why(Glance glance) {
      return Waiting.doubts(place.doubts()).stream()
          .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
          .map(doubt -> words(doubt, glance))
          .toList();
    }

    private static String words(Doubt doubt, Glance glance) {
      if (doubt == Doubt.CONTRADICTED && !glance.unsettled().isEmpty()) {
        return "voices differ about "
            + String.join(", ", glance.unsettled().stream().map(ValueWords::coded).toList());
      }
      return doubt.words();
    }
  }

  static Review.Wanted wanted(Asked asked) {
    return new Review.Wanted(
        asked.read("country", FilterWords::country),
        asked.read("day", FilterWords::day).map(Object::toString),
        asked.read("kind", ReviewPage::kind).map(Doubt::bit).orElse(0));
  }

  private static Doubt kind(String word) {
    for (Doubt one : Doubt.values()) {
      if (code(one).equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + word
            + "' is none of "
            + Arrays.stream(Doubt.values()).map(ReviewPage::code).toList());
  }

  static String code(Doubt doubt) {
    return doubt.name().toLowerCase(Locale.ROOT);
  }

  static Found find(Looking look, Asked asked, int lines) {
    int limit = asked.limit(lines);
    List<Review.Place> places =
        look.waiting(wanted(asked), asked.read("after", Review.Place::ofCursor), limit + 1);
    boolean more = places.size() > limit;
    List<Review.Place> page = more ? places.subList(0, limit) : places;
    Map<String, ListedIncident> incidents = new HashMap<>();
    look.some(page.stream().map(Review.Place::incident).toList())
        .forEach(one -> incidents.put(one.id(), one));
    return new Found(
        page.stream().map(one -> new Waits(incidents.get(one.incident()), one)).toList(),
        more ? Optional.of(page.get(page.size() - 1).cursor()) : Optional.empty());
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    ReviewModel page = work.look(look -> model(look, asked));
    rendering.page(
        context,
        "review",
        Frame.of(Section.REVIEW)
            .withData(asked.with("/api/v1/review", Map.of("open", "", "done", ""))),
        page);
  }

  private ReviewModel model(Looking look, Asked asked) {
    Found found = find(look, asked, LINES);
    Optional<String> chosen =
        asked
            .word("open")
            .flatMap(look::holding)
            .filter(id -> found.lines().stream().anyMatch(one -> one.incident().id().equals(id)))
            .or(() -> found.lines().stream().findFirst().map(one -> one.incident().id()));
    List<ReviewModel.Line> lines = new ArrayList<>();
    for (Waits one : found.lines()) {
      Glance glance = Glance.read(one.incident().view());
      String id = one.incident().id();
      lines.add(
          new ReviewModel.Line(
              IncidentLine.of(one.incident(), glance),
              asked.with(PATH, Map.of("open", id, "done", "")),
              one.why(glance),
              chosen.filter(id::equals).isPresent()));
    }
    Review.Wanted wanted = wanted(asked);
    int waiting = look.waitingCount(wanted, COUNTED);
    int decided = look.reviewed(work.today());
    return new ReviewModel(
        lines,
        asked.word("country").orElse(""),
        asked.word("day").orElse(""),
        asked.word("kind").orElse(""),
        Arrays.stream(Doubt.values())
            .map(one -> new ReviewModel.Kind(code(one), one.words()))
            .toList(),
        wanted.country().isPresent() || wanted.day().isPresent() || wanted.doubts() != 0,
        decided,
        String.format(Locale.ENGLISH, waiting < COUNTED ? "%,d" : "%,d or more", waiting),
        decided + waiting,
        asked.word("done").flatMap(note -> Trail.done(look, note)),
        chosen
            .flatMap(id -> look.show(id, Optional.empty()))
            .map(shown -> IncidentPage.evidence(look, shown)),
        chosen.map(id -> from(asked, lines, id)).orElse("review"),
        found.next().map(next -> asked.with(PATH, Map.of("after", next, "open", "", "done", ""))));
  }

  /** Back to the queue as it is, at the incident after the one that is open. */
  private static String from(Asked asked, List<ReviewModel.Line> lines, String id) {
    String then = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).incident().id().equals(id) && i + 1 < lines.size()) {
        then = lines.get(i + 1).incident().id();
      }
    }
    Map<String, String> changes = new LinkedHashMap<>();
    changes.put("open", then);
    changes.put("done", "");
    return asked.with(PATH, changes).substring(1);
  }
}
