// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.line.Line;
import org.dateline.store.Given;
import org.dateline.store.PlainStages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an incident shows around it, programs get as well; and lists of any filter. */
class AroundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "/api/v1";
  private static final String TWIN =
      "On 2024-03-05 in Tikrit a bombing killed 12 people, the deadliest in Iraq since 2023. On"
          + " 2024-03-05 in Mosul a bombing killed 3 people. In all 15 died in the twin attacks.";

  @TempDir private Path folder;
  private Office office;
  private Office.Client program;

  /** Reads also that an act is "the deadliest in" somewhere, and sums over "twin attacks". */
  private static final class MoreStages extends PlainStages {
    private static final Pattern DEADLIEST =
        Pattern.compile("the deadliest in ([A-Za-z]+ since \\d+)");
    private static final Pattern TOTAL = Pattern.compile("In all ([0-9]+) died");

    @Override
    public CodedReport code(Report report) {
      CodedReport coded = super.code(report);
      Matcher deadliest = DEADLIEST.matcher(report.text());
      Matcher total = TOTAL.matcher(report.text());
      boolean twin = total.find();
      String operation = report.id() + "/operation";
      List<Account> accounts = new ArrayList<>();
      for (Account one : coded.accounts()) {
        List<Statement> said = new ArrayList<>(one.statements());
        if (accounts.isEmpty() && deadliest.find()) {
          Precedent value = new Precedent(deadliest.group(), deadliest.group(1), voice(report));
          said.add(say(report, deadliest, one.id(), Field.PRECEDENT, value));
        }
        if (twin) {
          said.add(say(report, total, one.id(), Field.OPERATION, new OperationLink(operation)));
        }
        accounts.add(new Account(one.id(), one.report(), said));
      }
      List<Statement> totals = new ArrayList<>();
      if (twin) {
        Count sum = Count.exactly(Integer.parseInt(total.group(1)));
        totals.add(say(report, total, operation, Field.KILLED, sum));
      }
      return new CodedReport(report, accounts, totals, List.of());
    }

    private static Voice voice(Report report) {
      return Voice.of(VoiceLink.of(report.source().orElse("an outlet"), VoiceKind.OUTLET));
    }

    private static Statement say(
        Report report, Matcher words, String about, Field field, Value value) {
      return new Statement(
          about,
          field,
          value,
          Evidence.of(report, new Span(words.start(), words.end())),
          voice(report),
          Modality.ASSERTED,
          Optional.empty(),
          "test",
          0.9,
          "as told");
    }
  }

  @BeforeEach
  void open() {
    office = Office.alone(folder, new Line(new MoreStages(), 1));
    program = office.client();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void add(String id, String source, String published, String text) {
    HttpResponse<String> answer =
        program.post(
            ROOT + "/reports?id=" + id,
            "text/plain",
            Given.report(id, source, published, text).text());
    assertEquals(201, answer.statusCode(), answer.body());
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = program.get(ROOT + path);
    assertEquals(200, answer.statusCode(), answer.body());
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  @Test
  void precedentsComeWithWhatTheRecordSaysToThem() {
    add("a", "Post", "2024-03-05", TWIN);
    JsonNode alone = json("/surroundings/" + "a%231").path("precedents").path(0);
    assertEquals("the deadliest in Iraq since 2023", alone.path("text").asText());
    assertFalse(alone.path("verdict").asText().equals("contradicted"), alone.toString());
    assertEquals("Post", alone.at("/statements/0/voice/0/name").asText());

    add("z", "Gazette", "2024-03-07", "On 2023-06-01 in Kirkuk a shelling killed 40 people.");
    JsonNode now = json("/surroundings/a%231").path("precedents").path(0);
    assertEquals("contradicted", now.path("verdict").asText());
    assertEquals("z#1", now.at("/against/0/id").asText());
    assertEquals(40, now.at("/against/0/killed").asInt());
    assertTrue(now.at("/against/0/recorded").asBoolean());
    assertEquals(alone, json("/surroundings/a%231?as_of=2024-03-06").path("precedents").path(0));
  }

  @Test
  void anOperationComesWithItsTotalsAndItsOtherIncidents() {
    add("a", "Post", "2024-03-05", TWIN);
    JsonNode operation = json("/surroundings/a%231").path("operation");
    assertEquals("a/operation", operation.path("id").asText());
    assertEquals("killed", operation.at("/totals/0/field").asText());
    assertEquals(15, operation.at("/totals/0/value/min").asInt());
    assertEquals("a#2", operation.at("/incidents/0/id").asText());
    add("b", "Post", "2024-03-09", "On 2024-03-08 in Aleppo a shelling killed 2 people.");
    assertTrue(json("/surroundings/b%231").path("operation").isNull());
  }

  @Test
  void whatWasDecidedAndMayBeTheSameComesToo() {
    add("a", "Post", "2024-03-05", TWIN);
    add("b", "Gazette", "2024-03-06", "On 2024-03-05 in Tikrit a bombing killed 12 people.");
    JsonNode joined = json("/surroundings/a%231");
    assertEquals("b#1", joined.at("/joins/0/other").asText());
    assertTrue(joined.at("/joins/0/signs").size() > 1, joined.toString());
    assertEquals("2024-03-06T00:00", joined.at("/moments/1").asText());
    String split =
        "{\"act\":\"split\",\"incident\":\"a#1\",\"accounts\":[\"b#1\"],\"because\":\"Two.\","
            + "\"version\":\""
            + joined.path("version").asText()
            + "\"}";
    assertEquals(201, program.post(ROOT + "/decisions", "application/json", split).statusCode());
    JsonNode parted = json("/surroundings/a%231");
    assertEquals("Two.", parted.at("/decisions/0/because").asText());
    assertEquals(0, parted.path("joins").size());
    JsonNode likely = json("/candidates/a%231").path("items").path(0);
    assertEquals("b#1", likely.at("/incident/id").asText());
    assertTrue(likely.path("score").asDouble() > 0, likely.toString());
  }

  @Test
  void versionsOfAReportSayWhatChanged() {
    add("a", "Post", "2024-03-05", "On 2024-03-05 in Tikrit a bombing killed 12 people.");
    add("a", "Post", "2024-03-06", "On 2024-03-05 in Tikrit a bombing killed 17 people.");
    JsonNode both = json("/versions/a");
    assertEquals(2, both.path("versions").size());
    assertTrue(both.path("compared").isNull());
    String later = both.at("/versions/1/id").asText();
    JsonNode compared = json("/versions/a?with=" + Links.value(later)).path("compared");
    assertEquals("a", compared.path("from").asText());
    assertEquals(later, compared.path("to").asText());
    List<String> changes = new ArrayList<>();
    compared
        .path("changes")
        .forEach(one -> changes.add(one.path("kind").asText() + " " + one.path("words").asText()));
    assertTrue(changes.contains("out 12"), changes.toString());
    assertTrue(changes.contains("in 17"), changes.toString());
    assertEquals(404, program.get(ROOT + "/versions/a?with=b").statusCode());
  }

  @Test
  void reportsThatAreFoundComeWithWhatWasReadFromThem() {
    add("a", "Post", "2024-03-05", TWIN);
    JsonNode hit = json("/search?q=deadliest").path("items").path(0);
    assertEquals("a", hit.at("/report/id").asText());
    assertTrue(hit.path("snippet").asText().contains("the deadliest in Iraq"), hit.toString());
    assertEquals(1, hit.path("statements").size());
    assertEquals("precedent", hit.at("/statements/0/field").asText());
  }

  @Test
  void onlyThoseWithSoManyKilledAreFound() {
    add("a", "Post", "2024-03-05", TWIN);
    assertEquals(List.of("a#1"), ids("/incidents?killed=10"));
    assertEquals(List.of("a#2", "a#1"), ids("/incidents?killed=3"));
    assertEquals(List.of(), ids("/incidents?killed=13"));
    assertEquals("[\"a#1\"]", json("/map?killed=4").path("id").toString());
    assertEquals(1, count("<entry>", program.get("/incidents.atom?killed=4").body()));
    assertEquals(1, count("data-line", program.get("/incidents?killed=4").body()));
    for (String bad : List.of("ten", "-1", "3.5", "99999999999")) {
      HttpResponse<String> answer = program.get(ROOT + "/incidents?killed=" + bad);
      assertEquals(400, answer.statusCode(), bad);
      assertTrue(answer.body().contains("'" + bad + "' is no number of people"), answer.body());
    }
  }

  @Test
  void pagesOfAFilterAsOfAMomentMeet() {
    for (int month = 1; month <= 9; month++) {
      String day = "2024-0" + month + "-05";
      String text =
          "On %s in Tikrit a bombing killed %d people. On %s in Aleppo a shelling killed 2 people.";
      add("r" + month, "Post", "2024-0" + month + "-07", text.formatted(day, 20 - month, day));
    }
    // What is known later of what was known then.
    add("s", "Gazette", "2024-11-01", "On 2024-02-05 in Tikrit a bombing killed 25 people.");
    for (String sort : List.of("newest", "oldest", "killed", "reports")) {
      for (String filter : List.of("country=IQ", "type=shelling", "killed=14", "near=36,43,50")) {
        for (String moment : List.of("2024-06-30", "2024-03-07T00:00", "2024-12-31")) {
          String list = "/incidents?as_of=" + moment + "&" + filter + "&sort=" + sort;
          List<String> whole = ids(list);
          List<String> paged = new ArrayList<>();
          String next = "";
          do {
            JsonNode page =
                json(list + "&limit=2" + (next.isEmpty() ? "" : "&after=" + Links.value(next)));
            page.path("items").forEach(one -> paged.add(one.path("id").asText()));
            next = page.path("next").isNull() ? "" : page.path("next").asText();
          } while (!next.isEmpty() && paged.size() < 50);
          assertEquals(whole, paged, list);
          assertEquals(whole, byPage(list), list);
        }
      }
    }
    assertEquals(List.of("r6#1", "r5#1"), ids("/incidents?as_of=2024-06-30&country=IQ&limit=2"));
    assertEquals(
        List.of("r1#1", "r2#1"), ids("/incidents?as_of=2024-06-30&country=IQ&sort=killed&limit=2"));
    assertEquals(
        List.of("r2#1", "r1#1"), ids("/incidents?as_of=2024-12-31&country=IQ&sort=killed&limit=2"));
  }

  /** The incidents of a list as somebody finds them who goes from page to page. */
  private List<String> byPage(String list) {
    List<String> ids = new ArrayList<>();
    Pattern line = Pattern.compile("class=\"lead\"><a href=\"/incidents/([^\"?]+)[^\"]*\"");
    Pattern next = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"");
    String at = list + "&limit=2";
    while (!at.isEmpty() && ids.size() < 50) {
      String page = program.get(at).body();
      Matcher found = line.matcher(page);
      while (found.find()) {
        ids.add(found.group(1).replace("%23", "#"));
      }
      Matcher more = next.matcher(page);
      at = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    return ids;
  }

  @Test
  void pagesLeadToTheirDataAsOfTheSameMoment() {
    add("a", "Post", "2024-03-05", TWIN);
    String page = program.get("/incidents/a%231?as_of=2024-03-06").body();
    assertTrue(page.contains("/api/v1/incidents/a%231?as_of=2024-03-06"), page);
    String list = program.get("/incidents?as_of=2024-03-06").body();
    assertTrue(list.contains("\"/incidents/a%231?as_of=2024-03-06\""), list);
    // A feed is of what comes now.
    assertTrue(list.contains("\"/incidents.atom\""), list);
    String actor = program.get("/incidents.atom?actor_key=nobody").body();
    assertTrue(actor.contains("actor_key=nobody") && !actor.contains("<entry>"), actor);
    HttpResponse<String> data = program.get(ROOT + "/incidents/a%231?as_of=2024-03-06");
    assertEquals(
        "</api/v1/surroundings/a%231?as_of=2024-03-06>; rel=\"related\"",
        data.headers().firstValue("Link").orElse(""));
  }

  private List<String> ids(String list) {
    List<String> ids = new ArrayList<>();
    json(list).path("items").forEach(one -> ids.add(one.path("id").asText()));
    return ids;
  }

  private static int count(String words, String text) {
    return text.split(words, -1).length - 1;
  }
}
