// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.YesNo;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.read.Input;

/** An input that a test gives. */
public record Given(String name, String text) implements Origin {
  @Override
  public Arrival fetch() {
    return new Arrival.Content(new Input(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A report with a head. */
  public static Given report(String name, String source, String published, String text) {
    return new Given(
        name + ".txt", "source: " + source + "\npublished: " + published + "\n\n" + text + "\n");
  }

  /** An incident that one report of this name tells of, with what is said of it and no more. */
  public static IncidentRow row(
      String report,
      IncidentType type,
      Optional<DateRange> date,
      Optional<Place> place,
      Optional<Count> killed) {
    Incident incident =
        new Incident(
            report + "#1",
            List.of(report),
            type,
            Stage.ACCOMPLISHED,
            date,
            place,
            List.of(),
            List.of(),
            List.of(),
            YesNo.UNKNOWN,
            killed,
            Optional.empty(),
            Optional.empty(),
            new Attackers(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            List.of());
    return new IncidentRow(
        incident, List.of(incident.id()), List.of(), false, "[]", CodebookJson.write(incident));
  }
}
