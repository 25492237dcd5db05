// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the program throw, hang or say what the text does not. */
class HostileTextTest {
  private static final Line LINE = Line.bundled("test");
  private static final Hints HINTS =
      new Hints(Optional.of(LocalDateTime.of(2019, 9, 18, 0, 0)), Optional.empty());
  private static final List<String> ENDINGS = List.of("txt", "html", "md", "json", "jsonl");

  /** Words that the rules know, so that random texts get deep into them. */
  private static final List<String> WORDS =
      List.of(
          "killed",
          "bomb",
          "attack",
          "exploded",
          "gunmen",
          "soldiers",
          "police",
          "said",
          "according",
          "to",
          "the",
          "in",
          "at",
          "least",
          "12",
          "dozens",
          "of",
          "people",
          "claimed",
          "responsibility",
          "for",
          "Kabul",
          "Islamic",
          "State",
          "army",
          "on",
          "Tuesday",
          "June",
          "7",
          "2017",
          "if",
          "would",
          "first",
          "since",
          "video",
          "Twitter",
          "\"",
          "“",
          "”",
          "'s",
          ",",
          ".",
          "(",
          ")",
          "--",
          "...",
          ":",
          "\n",
          "\n\n",
          "spokesman",
          "denied",
          "kidnapped",
          "wounded",
          "suicide",
          "foiled",
          "plot",
          "twin",
          "attacks",
          "arrested",
          "99999999999999",
          "1,000",
          "12.",
          "U.S.",
          "no",
          "one",
          "was",
          "hurt",
          "between",
          "15",
          "and",
          "20",
          "up",
          "00/00/0000",
          "31 February",
          "25:61",
          "@handle)",
          "— Name (@x) June 7, 2017",
          "@");

  static Stream<Long> seeds() {
    return IntStream.range(0, 120).mapToObj(i -> 7_919L * i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void randomTextIsCodedSoundly(long seed) {
    Random random = new Random(seed);
    String name = "hostile." + ENDINGS.get(random.nextInt(ENDINGS.size()));
    byte[] bytes =
        switch (random.nextInt(5)) {
          case 0 -> letters(random).getBytes(UTF_8);
          case 1 -> letters(random).getBytes(ISO_8859_1);
          case 2 -> noise(random);
          case 3 -> words(random).toUpperCase(Locale.ROOT).getBytes(UTF_8);
          default -> words(random).getBytes(UTF_8);
        };
    Outcome outcome = LINE.run(new Input(name, bytes), HINTS);
    Soundness.check(outcome);
    assertEquals(json(outcome), json(LINE.run(new Input(name, bytes), HINTS)), "twice the same");
  }

  /** Issue 3: 200 KB of text is coded in under 10 s; whatever it is made of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed 12 people in Kabul on Tuesday, police said. ",
        "killed ",
        "said the police said the army said ",
        "at least between 12 and 20 or more dozens of ",
        "12 ",
        "“",
        "\"he said \"",
        "(",
        ")((",
        "<div>",
        "{\"a\":[",
        "Islamic State of Islamic State in ",
        "on Tuesday last week of June 2017 ",
        "Kabul, Kabul province, Afghanistan, ",
        "if the attack would not have been, ",
        "a",
        "-",
        ". ",
        "\n",
        "\n\n- @x\n> ",
        "U.S.A.",
        "1,000.000,",
        "\u0301",
        "\u00AD",
        "\uD83D\uDCA3",
        "title: x\n",
        "4. Bomb — Name (@handle) June 7, 2017\n"
      })
  void muchOfAnythingIsCodedInTime(String piece) {
    byte[] bytes = piece.repeat(200_000 / piece.length()).getBytes(UTF_8);
    for (String name : List.of("much.txt", "much.html")) {
      Outcome outcome =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> LINE.run(new Input(name, bytes), HINTS), name);
      Soundness.check(outcome);
    }
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      text.append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static String letters(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(800);
    int range = random.nextBoolean() ? 0x250 : 0x1_0000;
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(range));
    }
    return text.toString();
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static List<String> json(Outcome outcome) {
    return outcome.reports().stream().map(one -> CodebookJson.write(one.coded())).toList();
  }
}
