// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.Test;

/** The place of the act, not of the speaker or of the one who files. All reports are made up. */
class PlaceOfActTest {
  private static final Line LINE = Line.bundled("test");

  private static Place of(String text) {
    Hints hints =
        new Hints(
            Optional.of(LocalDate.of(2014, 5, 16).atStartOfDay()), Optional.of("Coastal Courier"));
    Outcome outcome =
        LINE.run(new Input("report.txt", text.getBytes(StandardCharsets.UTF_8)), hints);
    List<Incident> incidents = outcome.reports().get(0).incidents();
    assertEquals(1, incidents.size(), () -> incidents.toString());
    return incidents.get(0).place().orElseThrow();
  }

  @Test
  void theTownWhereItHappenedNotTheCapitalItWasFiledFrom() {
    Place place =
        of(
            "NAIROBI, May 15 - Gunmen attacked a bus near the town of Garissa on Wednesday, killing"
                + " four passengers, police said.");
    assertEquals("Garissa", place.name());
  }

  @Test
  void notTheCountryThatCondemnsIt() {
    Place place =
        of(
            "A car bomb killed nine people outside a court in Kirkuk on Wednesday. Iraq's interior"
                + " ministry blamed militants for the attack, which France and the United States"
                + " condemned.");
    assertEquals("Kirkuk", place.name());
  }

  @Test
  void noFinerThanSaid() {
    Place place =
        of(
            "MAIDUGURI, Nigeria, May 15 - Gunmen kidnapped two aid workers in Nigeria's Borno state"
                + " on Wednesday, officials said.");
    assertEquals(PlacePrecision.ADMIN1, place.precision());
    assertTrue(place.name().startsWith("Borno"), place.name());
  }

  @Test
  void whereTheSentenceBeforePutsIt() {
    Place place =
        of(
            "Shops were shut in Quetta on Wednesday. A bomb exploded beside a police van, killing"
                + " three officers and wounding eleven passers-by.");
    assertEquals("Quetta", place.name());
  }
}
