// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.line.CaseWork;
import org.dateline.line.Changed;
import org.dateline.line.Decision;
import org.dateline.team.Role;

/** What forms decide: done, and then the page that shows it; or the form again, with the reason. */
final class Decisions {
  private static final String NOTE = "decision/";

  private final CaseWork work;
  private final Rendering rendering;
  private final DecidePage page;

  Decisions(CaseWork work, Rendering rendering, DecidePage page) {
    this.work = work;
    this.rendering = rendering;
    this.page = page;
  }

  /** POST /decisions. */
  void decide(Context context) {
    Deed deed = Deed.ofForm(context);
    try {
      Decision done = deed.decide(work, Person.asking(context));
      context.redirect(
          isReview(deed.from())
              ? done(deed.from(), done.note())
              : incident(deed.incident(), done.note()),
          HttpStatus.SEE_OTHER);
    } catch (Changed e) {
      page.again(context, deed, "", Optional.of(e));
    } catch (IllegalArgumentException e) {
      page.again(context, deed, e.getMessage(), Optional.empty());
    }
  }

  /** POST /decisions/undo. */
  void undo(Context context) {
    String note = Optional.ofNullable(context.formParam("note")).orElse("");
    String incident = Optional.ofNullable(context.formParam("incident")).orElse("");
    Decision done = undo(work, Person.asking(context), note, context.formParam("because"));
    String from = Optional.ofNullable(context.formParam("from")).orElse("");
    context.redirect(
        isReview(from)
            ? done(opening(from, done), done.note())
            : incident.isBlank() ? done("review", done.note()) : incident(incident, done.note()),
        HttpStatus.SEE_OTHER);
  }

  /**
   * Takes a decision back.
   *
   * @param note "decision/7"; the person's latest that holds where it is empty
   * @throws Refused where it is somebody else's and the person may not
   */
  static Decision undo(
      CaseWork work,
      Person person,
      String note,
      @org.jspecify.annotations.Nullable String because) {
    Optional<Trail.Line> line =
        work.look(
            look -> note.isBlank() ? Trail.latest(look, person.name()) : Trail.of(look, note));
    if (line.isEmpty()) {
      throw new Missing(
          note.isBlank()
              ? person.name() + " has decided nothing that still holds."
              : "There is no decision " + note + ".");
    }
    if (!line.get().author().equals(person.name()) && !person.may(Role.REVIEWER)) {
      throw new Refused("To take back what " + line.get().author() + " decided needs a reviewer.");
    }
    if (!line.get().holds()) {
      throw new BadQuestion("note", line.get().note() + " does not hold any more");
    }
    try {
      int number = Integer.parseInt(line.get().note().substring(NOTE.length()));
      return work.undo(
          OptionalInt.of(number),
          person.name(),
          Optional.ofNullable(because).map(String::strip).filter(one -> !one.isEmpty()));
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("note", e.getMessage());
    }
  }

  /**
   * GET /version: what came about an incident since somebody loaded it; nothing where it did not.
   */
  void version(Context context) {
    Asked asked = new Asked(context);
    String id = asked.word("id").orElse("");
    var seen = asked.read("seen", org.dateline.line.Version::read);
    Optional<NewsModel> news =
        work.look(
            look -> {
              var now = look.version(id);
              if (now.isEmpty() || seen.isEmpty() || now.get().same(seen.get())) {
                return Optional.empty();
              }
              String incident = look.holding(id).orElse(id);
              Changed.Since since = look.since(incident, seen.get());
              return Optional.of(
                  new NewsModel(
                      Links.incident(incident),
                      Trail.lines(since.decisions(), look.decisions()),
                      since.reports().stream().map(ReportLine::of).toList()));
            });
    if (news.isEmpty()) {
      context.status(HttpStatus.NO_CONTENT);
    } else {
      rendering.part(context, "part/news", Map.of("news", news.get()));
    }
  }

  private static boolean isReview(String from) {
    return from.equals("review") || from.startsWith("review?");
  }

  /** The queue with what was taken back open again, where it is in the queue. */
  private static String opening(String from, Decision done) {
    String queue = from.replaceFirst("([?&])open=[^&]*&?", "$1");
    return done.changes().changed().stream()
        .findFirst()
        .map(id -> queue + (queue.contains("?") ? "&" : "?") + "open=" + Links.value(id))
        .orElse(from);
  }

  private static String done(String from, String note) {
    return "/" + from + (from.contains("?") ? "&" : "?") + "done=" + Links.value(note);
  }

  private static String incident(String id, String note) {
    String link = Links.incident(id);
    return link + (link.contains("?") ? "&" : "?") + "done=" + Links.value(note);
  }
}
