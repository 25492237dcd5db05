// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codebook, row {@code killed}: how the words of a figure are read. */
class CountsTest {
  // rule | text | words = count; "12+" is open, "~12" approximate
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      12 is {12, 12} | The blast killed 12 people. | 12 = 12
      figures with commas | The war killed 1,200 people. | 1,200 = 1200
      a million | It drove 1.5 million people out. | 1.5 million = 1500000
      words | Two soldiers died. | Two = 2
      words | Twenty-five soldiers died. | Twenty-five = 25
      words | Twenty five soldiers died. | Twenty five = 25
      words | One hundred and twenty soldiers died. | One hundred and twenty = 120
      words | Three thousand four hundred men fled. | Three thousand four hundred = 3400
      words | A hundred men fled. | A hundred = 100
      one is a number | One policeman died. | One = 1
      a dozen is {12, 12} | A dozen men died. | A dozen = 12
      half a dozen is six | Half a dozen men died. | Half a dozen = 6
      two dozen is 24 | Two dozen men died. | Two dozen = 24
      the same in upper case | THE REBELS KILLED TWELVE SOLDIERS AND THREE OFFICERS IN THE TOWN. | TWELVE = 12; THREE = 3
      each figure is its own | Five soldiers and two civilians died. | Five = 5; two = 2
      a figure alone | It killed 13 and wounded 23. | 13 = 13; 23 = 23
      compounds of people | A 12-member patrol and a five-man team fell. | 12-member = 12; five-man = 5
      exactly | A total of nine men died. | A total of nine = 9
      """)
  void plainNumbers(String rule, String text, String expected) {
    assertEquals(expected, read(text), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      at least is open | At least 12 people died. | At least 12 = 12+
      more than is open | More than 12 people died. | More than 12 = 12+
      over is open | It killed over 12 people. | over 12 = 12+
      no fewer than is open | No fewer than 12 died. | No fewer than 12 = 12+
      more than with words | More than two dozen died. | More than two dozen = 24+
      or more is open | Some 12 or more died. | Some 12 or more = ~12
      or more is open | It killed 12 or more. | 12 or more = 12+
      plus is open | It killed 12-plus men. | 12-plus = 12+
      plus is open | It killed 12+ men. | 12+ = 12+
      about is approximate | About 12 people died. | About 12 = ~12
      some is approximate | Some 1,800 people died. | Some 1,800 = ~1800
      nearly is approximate | Nearly 12 people died. | Nearly 12 = ~12
      almost is approximate | Almost 12 people died. | Almost 12 = ~12
      around is approximate | Around twelve people died. | Around twelve = ~12
      approximately | Approximately 12 people died. | Approximately 12 = ~12
      an estimated | An estimated 12 people died. | An estimated 12 = ~12
      or so is approximate | It killed 12 or so. | 12 or so = ~12
      between and | It killed between 15 and 20 people. | between 15 and 20 = 15..20
      to | It killed 15 to 20 people. | 15 to 20 = 15..20
      from to | It killed from 15 to 20 people. | from 15 to 20 = 15..20
      hyphen | It killed 15-20 people. | 15-20 = 15..20
      or | It killed two or three people. | two or three = 2..3
      a scale for both | It drove 2 or 3 million people out. | 2 or 3 million = 2000000..3000000
      a scale for one | It drove 500 to 1 thousand people out. | 500 to 1 thousand = 500..1000
      about a range | It killed about 15 to 20 people. | about 15 to 20 = ~15..20
      up to | It killed up to 20 people. | up to 20 = 0..20
      as many as | It killed as many as 20 people. | as many as 20 = 0..20
      no more than | It killed no more than 20 people. | no more than 20 = 0..20
      two hedges | It killed at least some 12 people. | at least some 12 = 12+
      from is no hedge alone | It took a gun from two men. | two = 2
      """)
  void hedges(String rule, String text, String expected) {
    assertEquals(expected, read(text), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      dozens is {24, null} | Dozens of people died. | Dozens = 24+
      scores is {40, null} | Scores were hurt. | Scores = 40+
      hundreds is {200, null} | Hundreds were hurt. | Hundreds = 200+
      thousands is {2000, null} | Thousands fled. | Thousands = 2000+
      tens of thousands | Tens of thousands fled. | Tens of thousands = 20000+
      a couple is {2, 2} | A couple of men fled. | A couple of = 2
      several is {3, null} | Several men fled. | Several = 3+
      many is {3, null} | Many were hurt. | Many = 3+
      a number of is {3, null} | A number of men fled. | A number of = 3+
      a few is as several | A few men fled. | A few = 3+
      numerous is as many | Numerous men fled. | Numerous = 3+
      several dozen | Several dozen men fled. | Several dozen = 36+
      several hundred | Several hundred men fled. | Several hundred = 300+
      at least several | At least several men fled. | At least several = 3+
      no one is {0, 0} | No one was hurt. | No one = 0
      nobody | Nobody was hurt. | Nobody = 0
      none | None were hurt. | None = 0
      no casualties | It caused no casualties. | no casualties = 0
      how many is no number | It is unclear how many men fled. | -
      a woman is no number | A woman and a soldier died. | -
      """)
  void vagueQuantities(String rule, String text, String expected) {
    assertEquals(expected, read(text), rule);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      dates | They died on June 7, 2017 and on 3 May. | -
      years | In 1998 and in 2003 they fled. | -
      times | It blew up at 4:30 p.m. and at 0930 today. | -
      ages | The 25-year-old fled. | -
      ages | He was 25 years old. | -
      ages | A man aged 25 fled. | -
      ages | Girls aged 12, 9 and 4 fled. | -
      ages after a name | Ann Moore, 25, fled. | -
      ages in brackets | Ann Moore (25) fled. | -
      money | He paid $10 million and 300 dollars. | -
      money with its country | He paid 100,000 Colombian pesos. | -
      shares | It rose 12 percent, or 12%. | -
      shares | It rose 12 and 15 percent. | -
      decades | It began in the 80's in Rome. | -
      fractions | It took 1 1/2 years. | -
      measures | The car is 60 km away. | -
      measures | It held 3 kg of powder and a 9-mm gun. | -
      measures | He fled 200 meters. | -
      measures apart | The 780 - km pipeline burst. | -
      suspended hyphens | Between the 14- and 21-km stones. | -
      durations | They fought for two hours and three long days. | -
      durations of vague length | They fought for several days. | -
      hundreds of a measure | It is hundreds of miles away. | -
      ordinals | The 14th and the second fled. | -
      decimals | A quake of 4.5 struck. | -
      calibres | He had a .45 pistol. | -
      flights | Flight 203 and a Boeing 737 fell. | -
      names | An AK-47 and an M-19 man fell. | -
      articles | He cited article 5. | -
      numbers of numbers | Unit No. 131 fled. | -
      list numbers | 4. What is new? | -
      telephone numbers | Call 555-123-4567 now. | -
      votes | It passed by 14 to 2. | -
      fractions | Two-thirds fled. | -
      pronouns | They know one another and this one. | -
      too large | It drove 99,999,999 people out. | -
      too large | It drove 99999999999999999999 people out. | -
      """)
  void numbersThatCountNobody(String rule, String text, String expected) {
    assertEquals(expected, read(text), rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      It killed another 5 people. | another 5 = 5
      It killed at least another 5 people. | at least another 5 = 5+
      It killed an additional two men. | an additional two = 2
      It killed 5 more. | 5 more = 5
      It wounded 5 others. | 5 others = 5
      It wounded more than 50 others. | more than 50 others = 50+
      It wounded several others. | several others = 3+
      """)
  void figuresThatAddSaySo(String text, String expected) {
    Text report = Reports.on("2017-06-07", text);
    List<Found<Count>> found = new Counts().in(report);
    assertEquals(expected, words(report, found));
    assertTrue(Counts.adds(report, found.get(0)));
  }

  @Test
  void figuresAloneDoNotAdd() {
    Text report = Reports.on("2017-06-07", "It killed 5 people, more than 5 in fact.");
    for (Found<Count> found : new Counts().in(report)) {
      assertFalse(Counts.adds(report, found));
    }
  }

  private static String read(String text) {
    Text report = Reports.on("2017-06-07", text);
    return words(report, new Counts().in(report));
  }

  private static String words(Text text, List<Found<Count>> found) {
    return found.isEmpty()
        ? "-"
        : found.stream()
            .map(f -> f.span().of(text.report().text()) + " = " + words(f.value()))
            .collect(Collectors.joining("; "));
  }

  private static String words(Count count) {
    String about = count.approximate() ? "~" : "";
    if (count.max().isEmpty()) {
      return about + count.min() + "+";
    }
    int max = count.max().getAsInt();
    return about + (max == count.min() ? String.valueOf(max) : count.min() + ".." + max);
  }
}
