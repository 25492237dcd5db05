// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Iran's parliament        | Iran 's parliament
          the rebels' camp         | the rebels ' camp
          Taliban-linked men       | Taliban - linked men
          1,200 people             | 1,200 people
          4.5 kilograms.           | 4.5 kilograms .
          on the 3rd of May        | on the 3rd of May
          the U.S. army            | the U.S. army
          MI5 said                 | MI5 said
          (AP) -- [TEXT]           | ( AP ) -- [ TEXT ]
          "Run!" he said...        | " Run ! " he said ...
          """)
  void textIsCutIntoWordsNumbersAndMarks(String text, String tokens) {
    assertEquals(tokens, words(text));
  }

  @ParameterizedTest
  @CsvSource({"TEHRAN, tehran", "Bogotá, bogota", "Kart\u00ADe\u00ADSeh, karteseh", "IŞIK, isik"})
  void caseAccentsAndSoftHyphensAreFolded(String word, String norm) {
    assertEquals(norm, Tokenizer.norm(word));
  }

  @Test
  void curlyAndStraightQuotesAreTheSameToken() {
    List<String> curly = norms("“Iran’s”");
    assertEquals(norms("\"Iran's\""), curly);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tokensOfAnyTextStandInOrderInsideIt(long seed) {
    Random random = new Random(seed);
    String alphabet = "aZ é.,-'’\"“\n\t0７\u00AD\u200B\uD83D\uDE00\uD800\uFEFFIıß";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    int last = 0;
    for (Token token : Tokenizer.tokens(text.toString())) {
      assertTrue(token.span().start() >= last, () -> "seed " + seed + ": " + token);
      assertTrue(token.span().length() > 0, () -> "seed " + seed + ": " + token);
      last = token.span().end();
    }
    assertTrue(last <= text.length());
  }

  private static String words(String text) {
    return Tokenizer.tokens(text).stream()
        .map(token -> text.substring(token.span().start(), token.span().end()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> norms(String text) {
    return Tokenizer.tokens(text).stream().map(Token::norm).toList();
  }
}
