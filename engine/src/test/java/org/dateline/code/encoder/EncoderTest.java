// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The texts are written for this test. */
class EncoderTest {
  private static final Encoder ENCODER = Encoder.bundled();
  private static final String ATTACK =
      "Guerrillas of the Liberation Front shot dead two policemen outside the town hall with"
          + " rifles on Monday, the mayor said.";
  private static final String QUIET =
      "The town hall will be painted in spring, the mayor said. Rain is expected on Monday.";

  @Test
  void anAttackIsToldFromAQuietDay() {
    assertTrue(ENCODER.read(ATTACK).relevance() > ENCODER.read(QUIET).relevance());
    assertTrue(ENCODER.read(ATTACK).relevance() > ENCODER.thresholds().relevant());
  }

  @Test
  void marksStandInTheTextAsWholeWordsWithAProbability() {
    for (Mark mark : ENCODER.read(ATTACK).all()) {
      String words = mark.span().of(ATTACK);
      assertEquals(words.strip(), words);
      assertTrue(mark.probability() > 0 && mark.probability() <= 1, words);
    }
  }

  @Test
  void theSameTextGivesTheSameAnswerFromManyThreadsAtOnce() throws Exception {
    Marks alone = ENCODER.read(ATTACK);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Marks>> work = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String text = i % 3 == 0 ? QUIET : ATTACK;
        work.add(() -> ENCODER.read(text));
      }
      List<Future<Marks>> done = threads.invokeAll(work);
      for (int i = 0; i < done.size(); i++) {
        if (i % 3 != 0) {
          assertEquals(alone, done.get(i).get());
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aLongTextIsReadToItsEnd() {
    String text = (QUIET + " ").repeat(60) + ATTACK;
    Marks marks = ENCODER.read(text);
    assertTrue(marks.all().stream().anyMatch(mark -> mark.span().start() > QUIET.length() * 59));
  }

  @Test
  void nothingIsMarkedInNothing() {
    assertEquals(List.of(), ENCODER.read("").all());
    assertEquals(0, ENCODER.read(" \n").relevance());
  }
}
