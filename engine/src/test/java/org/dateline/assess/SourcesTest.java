// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Control;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Source;
import org.dateline.codebook.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a source is, by any of its names. */
class SourcesTest {
  private static final Sources SOURCES = Sources.bundled();

  @ParameterizedTest
  @CsvSource({
    "AFP, Agence France-Presse",
    "associated press, The Associated Press",
    "Guardian, The Guardian",
    "The BBC, BBC",
    "SOHR, Syrian Observatory for Human Rights",
    "Village Gazette, Village Gazette",
  })
  void itIsKnownByAllOfItsNames(String given, String usual) {
    assertEquals(usual, SOURCES.name(given));
  }

  @Test
  void whatIsPublicOfItIsTold() {
    Source sana = SOURCES.find("SANA").orElseThrow();
    assertEquals(SourceKind.WIRE, sana.kind());
    assertEquals(Optional.of("SY"), sana.country());
    assertEquals(Optional.of("government of Syria"), sana.owner());
    assertEquals(Control.STATE, sana.control());
    assertEquals(Optional.empty(), SOURCES.find("Village Gazette"));
  }

  @Test
  void aGradeHoldsForAllOfItsNames() {
    Sources graded = SOURCES.graded(Map.of("AFP", Reliability.B, "Village Gazette", Reliability.E));
    assertEquals(Reliability.B, graded.grade("Agence France Presse"));
    assertEquals(Reliability.E, graded.grade("village gazette"));
    assertEquals(Reliability.F, graded.grade("Reuters"));
  }
}
