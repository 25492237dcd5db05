// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.brief.Brief;
import org.dateline.brief.Citation;
import org.dateline.brief.Ground;
import org.dateline.brief.Html;
import org.dateline.brief.Markdown;
import org.dateline.brief.Note;
import org.dateline.brief.out.Docx;
import org.dateline.brief.out.Pdf;
import org.dateline.line.CaseWork;
import org.dateline.line.Drafting;
import org.dateline.store.Drafts;
import org.dateline.store.IncidentFilter;

/** Briefs: the list of those that are being written, the editor, and the files. */
final class Briefs {
  static final String PATH = "/brief";

  /** More than this is a list, not a brief. */
  private static final int MOST = 100;

  private final CaseWork work;
  private final Rendering rendering;

  Briefs(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** GET /brief. */
  void list(Context context) {
    Optional<BriefsModel.Line> gone =
        new Asked(context)
            .read("gone", Long::valueOf)
            .flatMap(work.drafting()::find)
            .filter(one -> one.kept().removed())
            .map(one -> line(one.kept()));
    list(context, gone, "", "");
  }

  private void list(Context context, Optional<BriefsModel.Line> gone, String problem, String ids) {
    List<BriefsModel.Line> drafts = work.drafting().all().stream().map(Briefs::line).toList();
    rendering.page(
        context,
        "briefs",
        Frame.of(Section.BRIEFS).withData(Api.ROOT + "/briefs"),
        new BriefsModel(drafts, gone, problem, ids));
  }

  private static BriefsModel.Line line(Drafts.Kept one) {
    return new BriefsModel.Line(one.id(), one.title(), one.author(), when(one));
  }

  private static String when(Drafts.Kept one) {
    return Said.time(LocalDateTime.ofInstant(one.changedAt(), ZoneOffset.UTC)) + " UTC";
  }

  /** POST /brief: of the incidents that are named, or of all that a filter in the address finds. */
  void begin(Context context) {
    List<String> ids = new ArrayList<>(context.formParams("incident"));
    Optional.ofNullable(context.formParam("ids"))
        .ifPresent(words -> words.lines().map(String::strip).forEach(ids::add));
    ids.removeIf(String::isBlank);
    Optional<String> title =
        Optional.ofNullable(context.formParam("title")).filter(words -> !words.isBlank());
    try {
      if (ids.isEmpty()) {
        ids.addAll(filtered(context));
      }
      if (ids.size() > MOST) {
        throw new IllegalArgumentException(
            "these are more than " + MOST + " incidents, which is a list and no brief; take fewer");
      }
      long id = work.drafting().begin(ids, title, Person.asking(context).name());
      context.redirect(PATH + "/" + id, HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      context.status(400);
      list(context, Optional.empty(), e.getMessage(), String.join("\n", ids));
    }
  }

  private List<String> filtered(Context context) {
    IncidentFilter filter = new Asked(context).filter();
    List<String> ids = new ArrayList<>();
    if (!filter.equals(IncidentFilter.all())) {
      work.look(
          look -> {
            look.incidents(
                filter,
                Optional.empty(),
                one -> {
                  if (ids.size() <= MOST) {
                    ids.add(one.id());
                  }
                });
            return true;
          });
    }
    return ids;
  }

  /** GET /brief/ID. */
  void open(Context context) {
    show(context, find(context), "", "");
  }

  /** GET /brief/ID/news: whether it is another edition than the one that somebody loaded. */
  void news(Context context) {
    Drafts.Kept kept = find(context).kept();
    int seen = new Asked(context).read("edition", Integer::valueOf).orElse(0);
    if (kept.edition() == seen && !kept.removed()) {
      context.status(HttpStatus.NO_CONTENT);
    } else {
      rendering.part(context, "part/edition", Map.of("id", kept.id(), "gone", kept.removed()));
    }
  }

  private Drafting.Open find(Context context) {
    return find(work, context);
  }

  static Drafting.Open find(CaseWork work, Context context) {
    String id = context.pathParam("id");
    Optional<Drafting.Open> found =
        id.matches("[0-9]{1,18}") ? work.drafting().find(Long.parseLong(id)) : Optional.empty();
    return found.orElseThrow(() -> new Missing("There is no brief " + id + " in this case."));
  }

  private void show(Context context, Drafting.Open open, String problem, String lost) {
    Drafts.Kept kept = open.kept();
    boolean many =
        open.draft().parts().stream().map(part -> part.incident()).distinct().count() > 1;
    BriefModel page =
        new BriefModel(
            kept.id(),
            kept.edition(),
            kept.removed(),
            kept.author(),
            when(kept),
            open.draft(),
            open.draft().notes().stream().map(Briefs::note).toList(),
            problem,
            lost,
            many);
    rendering.page(
        context,
        "brief",
        Frame.under(Section.BRIEFS, open.draft().title())
            .withData(Api.ROOT + "/briefs/" + kept.id()),
        page);
  }

  private static BriefModel.NoteView note(Note note) {
    Citation citation = Citation.of(note);
    Ground ground = note.ground();
    String link =
        ground instanceof Ground.Words words
            ? Links.words(words.evidence())
            : ground instanceof Ground.Whole whole ? Links.report(whole.report().id()) : "";
    return new BriefModel.NoteView(
        note.number(), citation.source(), citation.quote().orElse(""), citation.locus(), link);
  }

  /** POST /brief/ID. */
  void edit(Context context) {
    Drafting.Open open = find(context);
    Edit edit = Edit.ofForm(context);
    Person person = Person.asking(context);
    long id = open.kept().id();
    if (edit.act().equals("keep")) {
      work.drafting().keep(id);
      context.redirect(PATH + "/" + id, HttpStatus.SEE_OTHER);
      return;
    }
    if (edit.act().equals("delete") && work.drafting().remove(id, edit.edition())) {
      context.redirect(PATH + "?gone=" + id, HttpStatus.SEE_OTHER);
      return;
    }
    // A script puts into the page only what is no error.
    int refused = context.header("HX-Request") == null ? 0 : 200;
    try {
      Optional<Long> now =
          edit.act().equals("delete")
              ? Optional.empty()
              : work.drafting().change(id, edit.edition(), draft -> edit.of(draft, person));
      if (now.isPresent()) {
        context.redirect(PATH + "/" + id, HttpStatus.SEE_OTHER);
        return;
      }
      context.status(refused == 0 ? 409 : refused);
      show(
          context,
          find(context),
          "Somebody else has changed this brief since you loaded it: what you did was not"
              + " written. Below is the brief as it is now.",
          edit.text());
    } catch (IllegalArgumentException e) {
      context.status(refused == 0 ? 400 : refused);
      show(context, find(context), "This was not done: " + e.getMessage() + ".", edit.text());
    }
  }

  /** GET /brief/ID/export?form=pdf. */
  void export(Context context) {
    Drafting.Open open = find(context);
    String form = new Asked(context).word("form").orElse("md").toLowerCase(Locale.ROOT);
    Brief brief;
    try {
      brief = open.draft().brief();
    } catch (IllegalArgumentException e) {
      throw new BadQuestion("brief", e.getMessage());
    }
    var made = open.kept().changedAt();
    switch (form) {
      case "md" -> send(context, open, form, "text/markdown; charset=utf-8", Markdown.of(brief));
      case "html" -> send(context, open, form, "text/html; charset=utf-8", Html.of(brief));
      case "pdf" -> send(context, open, form, "application/pdf", Pdf.of(brief, made).bytes());
      case "docx" ->
          send(
              context,
              open,
              form,
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              Docx.of(brief, made).bytes());
      default -> throw new BadQuestion("form", "'" + form + "' is none of md, html, pdf, docx");
    }
  }

  private static void send(
      Context context, Drafting.Open open, String form, String type, String text) {
    send(context, open, form, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(
      Context context, Drafting.Open open, String form, String type, byte[] bytes) {
    context
        .contentType(type)
        .header(
            "Content-Disposition",
            "attachment; filename=\"brief-" + open.kept().id() + "." + form + "\"")
        .result(bytes);
  }
}
