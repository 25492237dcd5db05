// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Reject;
import org.dateline.line.FilterWords;
import org.dateline.read.Hints;

/** Where people add reports: text that they paste, or files. */
final class NewReportsPage implements Handler {
  static final String PATH = "/reports/new";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 30;

  private final Inbox inbox;
  private final boolean ready;
  private final Rendering rendering;

  NewReportsPage(Inbox inbox, boolean ready, Rendering rendering) {
    this.inbox = inbox;
    this.ready = ready;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    NewReportsModel.Given nothing = new NewReportsModel.Given("", "", "", "");
    answer(context, List.of(), List.of(), List.of(), List.of(), nothing);
  }

  /** Takes what a form brings. */
  void add(Context context) {
    NewReportsModel.Given given =
        new NewReportsModel.Given(
            Form.word(context, "text").replace("\r\n", "\n"),
            Form.word(context, "outlet").strip(),
            Form.word(context, "published").strip(),
            Form.word(context, "url").strip());
    List<String> troubles = new ArrayList<>();
    Hints hints = hints(given, troubles);
    List<Inbox.Sent> sent = sent(context, given);
    if (sent.isEmpty()) {
      troubles.add("Paste the text of a report, or choose files.");
    }
    if (!troubles.isEmpty()) {
      context.status(422);
      answer(context, List.of(), List.of(), List.of(), troubles, given);
      return;
    }
    Receipt receipt = inbox.take(sent, hints);
    receipt.rejects().forEach(one -> troubles.add(words(one)));
    receipt.warnings().forEach(one -> troubles.add(words(one)));
    boolean used = !receipt.reports().isEmpty();
    context.status(used ? 200 : 422);
    answer(
        context,
        receipt.reports(),
        receipt.made(),
        receipt.changed(),
        troubles,
        used ? new NewReportsModel.Given("", given.outlet(), given.published(), "") : given);
  }

  private static String words(Reject reject) {
    return reject.source() + " " + reject.note() + ".";
  }

  private static Hints hints(NewReportsModel.Given given, List<String> troubles) {
    Optional<String> outlet = Optional.of(given.outlet()).filter(one -> !one.isEmpty());
    try {
      return new Hints(
          Optional.of(given.published()).filter(one -> !one.isEmpty()).map(FilterWords::asOf),
          outlet);
    } catch (IllegalArgumentException e) {
      troubles.add("Published: " + e.getMessage() + ".");
      return new Hints(Optional.empty(), outlet);
    }
  }

  private static List<Inbox.Sent> sent(Context context, NewReportsModel.Given given) {
    List<Inbox.Sent> sent = new ArrayList<>();
    if (!given.text().isBlank()) {
      sent.add(pasted(given));
    }
    if (context.isMultipartFormData()) {
      for (UploadedFile file : context.uploadedFiles("files")) {
        if (file.size() > 0) {
          sent.add(new Inbox.Sent(file.filename(), bytes(file)));
        }
      }
    }
    return sent;
  }

  private static Inbox.Sent pasted(NewReportsModel.Given given) {
    byte[] text = given.text().getBytes(StandardCharsets.UTF_8);
    if (given.url().isEmpty()) {
      return new Inbox.Sent("pasted-" + Answer.hash(text) + ".txt", text);
    }
    ObjectNode report = JSON.createObjectNode().put("text", given.text()).put("url", given.url());
    return new Inbox.Sent(
        "pasted-" + Answer.hash(text) + ".json",
        report.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file.filename(), e);
    }
  }

  private void answer(
      Context context,
      List<Receipt.One> reports,
      List<String> made,
      List<String> changed,
      List<String> troubles,
      NewReportsModel.Given given) {
    rendering.page(
        context,
        "reports-new",
        Frame.under(Section.REPORTS, "Add reports"),
        new NewReportsModel(
            reports.stream().map(NewReportsPage::came).toList(),
            links(made),
            links(changed),
            troubles.size() > SHOWN ? troubles.subList(0, SHOWN) : troubles,
            given,
            ready));
  }

  private static List<NewReportsModel.Link> links(List<String> incidents) {
    return incidents.stream()
        .limit(SHOWN)
        .map(id -> new NewReportsModel.Link(id, Links.incident(id)))
        .toList();
  }

  private static NewReportsModel.Came came(Receipt.One one) {
    String found = one.incidents() == 1 ? "1 incident" : one.incidents() + " incidents";
    String what =
        switch (one.kind()) {
          case ADDED -> "added, tells of " + found;
          case VERSION -> "another version of a report that was there, tells of " + found;
          case KNOWN -> "was there already, to the letter";
        };
    return new NewReportsModel.Came(one.id(), Links.report(one.id()), what);
  }
}
