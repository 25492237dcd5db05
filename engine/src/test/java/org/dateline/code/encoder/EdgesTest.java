// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "the kidnappers fled, pers, kidnappers",
        "the kidnappers fled, kidnap, kidnappers",
        "by the men in the car, by the men in, men",
        "a dynamite charge, a dynamite charge, dynamite charge",
        "guns and, guns and, guns",
        "the \"Red Hand\" said, the \"Red Hand\" s, \"Red Hand\" said"
      })
  void aMarkIsWholeWordsWithoutJoiningOnes(String text, String marked, String kept) {
    int start = text.indexOf(marked);
    assertEquals(
        Optional.of(kept),
        Edges.trim(text, start, start + marked.length()).map(span -> span.of(text)));
  }

  @Test
  void marksOfNothingAreNone() {
    assertEquals(Optional.empty(), Edges.trim(" - ,", 0, 4));
    assertEquals(Optional.empty(), Edges.trim("of the", 0, 6));
  }
}
