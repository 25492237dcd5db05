// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordChangesTest {
  @Test
  void aChangeStandsAmongItsWords() {
    assertEquals(
        List.of("… the bridge, officials say [-12-] {+17+} people were killed and …"),
        WordChanges.between(
            "On the day of the blast at the bridge, officials say 12 people were killed and more"
                + " were hurt.",
            "On the day of the blast at the bridge, officials say 17 people were killed and more"
                + " were hurt."));
  }

  @Test
  void theSameWordsAreNoChange() {
    assertEquals(List.of(), WordChanges.between("one  two", "one two\n"));
  }

  @Test
  void whatIsAddedAtTheEndIsShown() {
    assertEquals(List.of("one two {+three+}"), WordChanges.between("one two", "one two three"));
  }
}
