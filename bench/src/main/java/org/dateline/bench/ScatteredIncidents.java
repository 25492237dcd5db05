// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.dateline.codebook.YesNo;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.store.IncidentRow;

/**
 * Incidents from a seed, for maps: most of them around a few dozen centres on land, in waves of
 * some months; some without a day, a place or a figure, some known to their country only.
 */
final class ScatteredIncidents {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 12 * 365;
  private static final double[][] CENTRES = {
    {33.3, 44.4}, {36.3, 43.1}, {34.5, 69.2}, {31.6, 65.7}, {34.0, 71.5}, {30.2, 67.0},
    {11.8, 13.2}, {9.1, 7.4}, {2.0, 45.3}, {12.6, -8.0}, {15.4, 44.2}, {36.2, 37.2},
    {33.5, 36.3}, {32.9, 13.2}, {-1.7, 29.2}, {6.9, 124.2}, {4.6, -74.1}, {13.7, -89.2},
    {31.5, 34.5}, {28.6, 77.2}, {48.0, 37.8}, {50.0, 36.2}, {41.0, 29.0}, {48.9, 2.4}
  };

  private final Random random;
  private int number;

  ScatteredIncidents(long seed) {
    this.random = new Random(seed);
  }

  List<IncidentRow> next(int many) {
    List<IncidentRow> rows = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Incident incident = incident("scattered-" + number++ + "#1");
      rows.add(
          new IncidentRow(
              incident,
              List.of(incident.id()),
              List.of(),
              false,
              "[]",
              CodebookJson.write(incident)));
    }
    return rows;
  }

  private Incident incident(String id) {
    int centre = (int) (CENTRES.length * Math.pow(random.nextDouble(), 1.6));
    IncidentType[] types = IncidentType.values();
    int killed = (int) Math.min(400, Math.exp(random.nextGaussian() * 1.4) - 0.5);
    Optional<Count> dead =
        random.nextInt(5) > 0 ? Optional.of(Count.exactly(killed)) : Optional.empty();
    return new Incident(
        id,
        List.of(id.substring(0, id.indexOf('#'))),
        types[(int) (types.length * Math.pow(random.nextDouble(), 1.5))],
        Stage.ACCOMPLISHED,
        date(centre),
        place(centre),
        List.of(),
        List.of(),
        List.of(),
        YesNo.UNKNOWN,
        dead,
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
  }

  private Optional<DateRange> date(int centre) {
    int kind = random.nextInt(40);
    int wave = (centre * 397) % DAYS;
    int at = (int) Math.floorMod(Math.round(wave + random.nextGaussian() * 500), (long) DAYS);
    LocalDate day = FIRST.plusDays(at);
    if (kind == 0) {
      return Optional.empty();
    }
    LocalDate month = day.withDayOfMonth(1);
    return Optional.of(
        kind == 1
            ? DateRange.of(month, month.plusMonths(1).minusDays(1), DatePrecision.MONTH)
            : DateRange.day(day));
  }

  private Optional<Place> place(int centre) {
    int kind = random.nextInt(30);
    if (kind == 0) {
      return Optional.empty();
    }
    boolean coarse = kind < 3;
    double spread = coarse ? 0 : 1.1;
    double lat = CENTRES[centre][0] + random.nextGaussian() * spread;
    double lon = CENTRES[centre][1] + random.nextGaussian() * spread;
    return Optional.of(
        new Place(
            (coarse ? "Land " : "Town ") + centre,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Coordinates(lat, lon)),
            coarse ? PlacePrecision.COUNTRY : PlacePrecision.CITY,
            Optional.empty()));
  }
}
