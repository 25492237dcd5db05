// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in the bytes makes the reader throw or take more than linear time. */
class HostileInputTest {
  private static final long SEED = 20170607;

  private static void check(String name, byte[] bytes) {
    byte[] before = bytes.clone();
    Readings read = Reader.read(new Input(name, bytes), Hints.none());
    assertTrue(
        !read.reports().isEmpty() || !read.rejects().isEmpty(), "neither a report nor a reject");
    for (Report report : read.reports()) {
      int last = 0;
      for (Part part : report.parts()) {
        assertTrue(part.span().start() >= last && part.span().end() <= report.text().length());
        last = part.span().end();
      }
      report.dateline().ifPresent(d -> assertTrue(d.span().end() <= report.text().length()));
    }
    read.rejects().forEach(reject -> assertTrue(reject.note().indexOf('\n') < 0, reject.note()));
    assertTrue(Arrays.equals(before, bytes));
  }

  static List<String> samples() {
    return List.of("blog.html", "sections.html", "feed.json", "wire.jsonl", "blog.txt", "note.md");
  }

  static byte[] sample(String name) throws IOException {
    return HtmlPageTest.page(name).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileClippedAnywhereIsReadOrRejected(String name) throws IOException {
    byte[] bytes = sample(name);
    for (int length = 0; length <= bytes.length; length++) {
      check(name, Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileWithFlippedBytesIsReadOrRejected(String name) throws IOException {
    byte[] bytes = sample(name);
    Random random = new Random(SEED);
    for (int round = 0; round < 600; round++) {
      byte[] flipped = bytes.clone();
      for (int i = 0; i <= random.nextInt(8); i++) {
        flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
      }
      check(name, flipped);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.json", "a.jsonl", "a.md", "-"})
  void randomBytesAndMarksAreReadOrRejected(String name) {
    Random random = new Random(SEED);
    String marks = "<>/[](){}\"':;,.-—“”@#&= \n\t\u00A0\uD83D1a2bB—’\\*_`~|!?";
    for (int round = 0; round < 600; round++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      check(name, noise);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      check(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<a href=x>y ",
        "<blockquote>q",
        "<figure><blockquote>",
        "<p>a<br><br>",
        "<table><tr><td>",
        "<ul><li>",
        "</p>",
        "&amp;&lt;",
        "<article><time datetime=2017>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>",
        "<!--",
        "<x y=\"",
        "[",
        "[a](",
        "![",
        "> ",
        "\n> a\nb",
        "_*`",
        "(@a) ",
        "— A (@a) June 7, 2017\n",
        "The BBC has" + " the details:\n",
        "1. a\n",
        "\"",
        "“we ",
        "title: a\n",
        "A, ",
        "A (B), ",
        "/",
        "-- ",
        "[TEXT] ",
        "â€",
        "Ã©",
        "June 7 ",
        "{\"text\":",
        "[[",
        "\\",
        "\n",
        "a:\n",
        "ISIL IS ISIS. "
      })
  void aLongRunOfAnythingIsReadInLinearTime(String piece) {
    byte[] bytes = piece.repeat(200_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("a.txt", "a.html", "a.md", "a.json", "a.jsonl")) {
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check(name, bytes), name);
    }
    String item = piece.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String json = "{\"text\":\"" + item.repeat(100_000 / piece.length()) + "\"}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> check("a.json", json.getBytes(StandardCharsets.UTF_8)));
  }

  @org.junit.jupiter.api.Test
  void readingTwiceGivesTheSame() throws IOException {
    for (String name : samples()) {
      byte[] bytes = sample(name);
      assertEquals(
          Reader.read(new Input(name, bytes), Hints.none()),
          Reader.read(new Input(name, bytes), Hints.none()));
    }
  }
}
