// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.line.CaseWork;
import org.dateline.line.ListedDecision;
import org.dateline.line.Looking;
import org.dateline.store.Case;
import org.dateline.store.Dump;
import org.dateline.store.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Desks are killed (SIGKILL) one after the other while somebody decides at them. */
class KilledDeskTest {
  private static final long SEED = 20240307;
  private static final int KILLS = Integer.getInteger("dateline.desk.kills", 6);
  private static final int MOST_ANSWERS = 12;

  private static final String TOKEN = "dateline-token\" content=\"";

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @Tag("slow")
  void noDecisionThatTheDeskSaidItHadTakenIsLost() throws Exception {
    Path record = folder.resolve("desk.db");
    Visitor.open(
            folder,
            Given.report(
                "a", "Post", "2024-03-08", "On 2024-03-05 in Tikrit a bombing killed 12 people."),
            Given.report(
                "b", "Post", "2024-03-08", "On 2024-03-07 in Aleppo a shelling killed 3 people."))
        .close();
    Random random = new Random(SEED);
    Set<String> taken = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      taken.addAll(decideUntilKilled(record, kill, random));
    }
    assertTrue(taken.size() >= KILLS, "too few were taken: " + taken.size());
    check(record, taken);
  }

  /** What the desk said that it had taken before it was killed. */
  private List<String> decideUntilKilled(Path record, int run, Random random) throws Exception {
    Process desk =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ServeUntilKilled.class.getName(),
                record.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> taken = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
      String address = out.readLine();
      String page = client.send(ask(address).build(), text()).body();
      int at = page.indexOf(TOKEN) + TOKEN.length();
      String token = page.substring(at, page.indexOf('"', at));
      int answers = 1 + random.nextInt(MOST_ANSWERS);
      for (int i = 0; ; i++) {
        if (i == answers) {
          killSoon(desk, random.nextInt(40));
        }
        String because = "Decision " + i + " of run " + run;
        HttpRequest asked =
            ask(address + "decisions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(token, i, because)))
                .build();
        if (client.send(asked, text()).statusCode() == 303) {
          taken.add(because);
        }
      }
    } catch (IOException e) {
      // The desk is gone.
      desk.waitFor();
      return taken;
    } finally {
      desk.destroyForcibly();
    }
  }

  private static void killSoon(Process desk, int millis) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              desk.destroyForcibly();
            });
    killer.setDaemon(true);
    killer.start();
  }

  /** Corrections, acceptances, joins and splits in turn. */
  private static String form(String token, int i, String because) {
    String act =
        switch (i % 4) {
          case 0 -> "act=set&incident=a%231&field=killed&value=" + (10 + i);
          case 1 -> "act=accept&incident=a%231";
          case 2 -> "act=join&incident=a%231&other=b%231";
          default -> "act=split&incident=a%231&accounts=b%231";
        };
    return act
        + "&token="
        + token
        + "&because="
        + URLEncoder.encode(because, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder ask(String address) {
    return HttpRequest.newBuilder(URI.create(address));
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private static void check(Path record, Set<String> taken) {
    try (CaseWork work = CaseWork.open(record.toString(), () -> Instant.EPOCH, () -> {});
        Case kept = Case.open(record.toString())) {
      Set<String> lost = new HashSet<>(taken);
      for (ListedDecision one : work.look(Looking::decisions)) {
        lost.remove(one.because());
      }
      assertEquals(Set.of(), lost, "lost");
      String before = Dump.derived(kept);
      work.rebuild();
      assertEquals(before, Dump.derived(kept), "what is derived is not what a rebuild gives");
    }
  }
}
