// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same report gives the same bytes: no order decides the last digit of a sum. */
class SignWeightsTest {
  @Test
  void inWhateverOrderSignsComeTheyAreWorthTheSame() {
    SignWeights weights = new SignWeights("act-signs.tsv");
    List<String> signs =
        new ArrayList<>(
            List.of(
                "acts 1",
                "date day now",
                "form noun",
                "has killed",
                "has target",
                "has weapon",
                "place finer",
                "report 8",
                "said asserted",
                "score 9",
                "word effect"));
    double sum = weights.sum(new LinkedHashSet<>(signs));
    Random random = new Random(7);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(signs, random);
      assertEquals(sum, weights.sum(new LinkedHashSet<>(signs)), 0.0, signs::toString);
    }
  }
}
