// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** How likely what is told of an act is a reportable incident. */
class WorthOfActTest {
  private static double with(String... signs) {
    return WorthOfAct.of(Set.of(signs));
  }

  @Test
  void aDayAndAPlaceSpeakForAnIncident() {
    assertTrue(with("date day now", "place finer") > with("date none", "place none"));
  }

  @Test
  void theNetworksWordCountsForAndAgainst() {
    assertTrue(with("marked 9") > with("marked 0"));
    assertTrue(with("report 9") > with("report 1"));
  }

  @Test
  void wordsThatSpeakOfNoSingleActCountAgainst() {
    assertTrue(with("only general words") < with());
    assertTrue(with("opens elsewhere") < with());
  }

  @Test
  void aSignThatWasNeverWeighedChangesNothing() {
    assertEquals(with(), with("a sign of another version"));
  }
}
