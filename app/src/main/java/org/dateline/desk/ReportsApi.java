// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.dateline.codebook.Reject;

/** Takes reports from programs. */
final class ReportsApi implements Handler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Inbox inbox;

  ReportsApi(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void handle(Context context) {
    Posted posted = Posted.of(context);
    Receipt receipt = inbox.take(posted.sent(), posted.hints());
    if (receipt.reports().isEmpty()) {
      throw new Unusable(
          String.join(
              "; ",
              receipt.rejects().stream().map(one -> one.source() + " " + one.note()).toList()));
    }
    context.status(receipt.anyNew() ? 201 : 200);
    if (receipt.reports().size() == 1) {
      context.header("Location", link(receipt.reports().get(0).id()));
    }
    context.contentType("application/json").result(Answer.bytes(write(receipt)));
  }

  private static String link(String id) {
    return Links.at(Api.ROOT + "/reports/", id);
  }

  private static String write(Receipt receipt) {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode reports = json.putArray("reports");
    for (Receipt.One one : receipt.reports()) {
      reports
          .addObject()
          .put("id", one.id())
          .put("name", one.name())
          .put("status", one.kind().word())
          .put("incidents", one.incidents())
          .put("link", link(one.id()));
    }
    ObjectNode incidents = json.putObject("incidents");
    receipt.made().forEach(incidents.putArray("made")::add);
    receipt.changed().forEach(incidents.putArray("changed")::add);
    troubles(json.putArray("rejects"), receipt.rejects());
    troubles(json.putArray("warnings"), receipt.warnings());
    return json.toString();
  }

  private static void troubles(ArrayNode to, List<Reject> some) {
    for (Reject one : some) {
      to.addObject().put("code", one.code()).put("source", one.source()).put("note", one.note());
    }
  }
}
