// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Statement;
import org.dateline.line.AddSink;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.ListedDecision;
import org.dateline.line.Looking;
import org.dateline.read.Hints;
import org.dateline.store.Given;
import org.dateline.store.IncidentFilter;
import org.dateline.store.PlainStages;

/** A desk of a case of its own, and somebody who asks it for pages. */
final class Visitor implements AutoCloseable {
  final CaseWork work;
  final Desk desk;
  private final HttpClient client = HttpClient.newHttpClient();

  private Visitor(CaseWork work) {
    this.work = work;
    this.desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0);
  }

  static Visitor open(Path folder, Given... reports) {
    Instant now = Instant.parse("2024-03-10T12:00:00Z");
    CaseWork work = CaseWork.open(folder.resolve("desk.db").toString(), () -> now, () -> {});
    Visitor visitor = new Visitor(work);
    visitor.add(reports);
    return visitor;
  }

  /** Adds reports to the case. */
  void add(Given... reports) {
    if (reports.length > 0) {
      work.add(new Line(new PlainStages(), 1), List.of(reports), Hints.none(), AddSink.silent());
    }
  }

  /** What a page's forms bring back. */
  String token() {
    String page = get("/").body();
    int at = page.indexOf("dateline-token\" content=\"") + "dateline-token\" content=\"".length();
    return page.substring(at, page.indexOf('"', at));
  }

  /** What the desk answers to a form: names and values in turn. */
  HttpResponse<String> post(String path, String... fields) {
    List<String> pairs = new ArrayList<>(List.of("token=" + token()));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(path, "application/x-www-form-urlencoded", String.join("&", pairs));
  }

  /** What the desk answers to a program. */
  HttpResponse<String> postJson(String path, String json) {
    return send(path, "application/json", json, "X-Dateline-Token", token());
  }

  private HttpResponse<String> send(String path, String type, String body, String... headers) {
    return send(
        asked(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** What the desk answers at a path, which is sent to the letter. */
  HttpResponse<String> get(String path, String... headers) {
    return send(asked(path, headers));
  }

  private HttpRequest.Builder asked(String path, String... headers) {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(URI.create(desk.address().replaceAll("/$", "") + path));
    return headers.length > 0 ? asked.headers(headers) : asked;
  }

  private HttpResponse<String> send(HttpRequest.Builder asked) {
    HttpRequest request = asked.build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  /** The version of an incident that its forms carry. */
  String version(String incident) {
    return work.look(look -> look.version(incident)).orElseThrow().toString();
  }

  /** The statements that were decided here. */
  List<Statement> decided() {
    return work.look(Looking::decisions).stream().map(ListedDecision::statement).toList();
  }

  /** The ids of all incidents. */
  List<String> incidents() {
    List<String> ids = new ArrayList<>();
    work.look(
        look -> {
          look.incidents(IncidentFilter.all(), Optional.empty(), one -> ids.add(one.id()));
          return true;
        });
    return ids;
  }

  /** How many were killed in an incident of which that is known. */
  Count killed(String incident) {
    return work.look(look -> look.show(incident, Optional.empty()))
        .orElseThrow()
        .incident()
        .killed()
        .orElseThrow();
  }

  /** Where an answer leads that says that all went well. */
  static String location(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Override
  public void close() {
    desk.close();
    work.close();
  }
}
