// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Coordinates;

/**
 * How far from a place something is said to be: "60 km west of Gao", "30 miles from Quetta",
 * "outside the town of Balakot".
 *
 * @param kilometres 0 where only the neighbourhood is said
 * @param bearing in degrees from north; empty where no direction is said
 */
record PlaceOffset(double kilometres, Optional<Double> bearing) {
  private static final double MILE = 1.609;
  private static final double DEGREE = 111.2;
  private static final int REACH = 6;
  private static final Map<String, Double> BEARINGS =
      Map.ofEntries(
          Map.entry("north", 0.0),
          Map.entry("northeast", 45.0),
          Map.entry("north east", 45.0),
          Map.entry("east", 90.0),
          Map.entry("southeast", 135.0),
          Map.entry("south east", 135.0),
          Map.entry("south", 180.0),
          Map.entry("southwest", 225.0),
          Map.entry("south west", 225.0),
          Map.entry("west", 270.0),
          Map.entry("northwest", 315.0),
          Map.entry("north west", 315.0));

  /** What the words before a name say; empty where they say that it is there. */
  static Optional<PlaceOffset> before(PlaceWords words, int first) {
    int i = beforeKind(words, first);
    if (words.at(i).is("outside") || words.at(i).is("near")) {
      return Optional.of(new PlaceOffset(0, Optional.empty()));
    }
    if (!words.at(i).is("of") && !words.at(i).is("from")) {
      return Optional.empty();
    }
    i--;
    if (words.at(i).is("outskirts")) {
      return Optional.of(new PlaceOffset(0, Optional.empty()));
    }
    Optional<Double> bearing = Optional.ofNullable(BEARINGS.get(words.at(i).key()));
    if (bearing.isPresent()) {
      boolean two = words.at(i).hyphen();
      String both = words.at(i - 1).key() + " " + words.at(i).key();
      bearing = Optional.ofNullable(BEARINGS.get(two ? both : words.at(i).key()));
      i -= two ? 2 : 1;
    }
    while (words.at(i).is("away") || words.at(i).is("the") || words.at(i).is("to")) {
      i--;
    }
    double unit = unit(words.at(i).key());
    Optional<Double> number = unit > 0 ? number(words.at(i - 1).key()) : Optional.empty();
    if (number.isPresent()) {
      return Optional.of(new PlaceOffset(number.get() * unit, bearing));
    }
    return bearing.isPresent() ? Optional.of(new PlaceOffset(0, bearing)) : Optional.empty();
  }

  /** Before "the town of X", "the city of X", "X". */
  private static int beforeKind(PlaceWords words, int first) {
    int i = first - 1;
    for (int steps = 0; steps < REACH; steps++) {
      boolean kind =
          words.at(i).is("of") && PlaceLexicon.bundled().is("city", words.at(i - 1).key());
      if (kind) {
        i -= 2;
      } else if (words.at(i).is("the")
          || PlaceLexicon.bundled().is("adjective", words.at(i).key())) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  private static double unit(String word) {
    return switch (word) {
      case "km", "kms", "kilometers", "kilometres", "kilometer", "kilometre" -> 1;
      case "mile", "miles", "mi" -> MILE;
      default -> 0;
    };
  }

  private static Optional<Double> number(String word) {
    try {
      double number = Double.parseDouble(word);
      return number > 0 && number < 2000 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The point that is meant, seen from the place named; that place where no direction is said. */
  Coordinates from(Coordinates place) {
    if (bearing.isEmpty()) {
      return place;
    }
    double angle = Math.toRadians(bearing.get());
    double lat = place.lat() + kilometres * Math.cos(angle) / DEGREE;
    double shrink = Math.max(0.05, Math.cos(Math.toRadians(place.lat())));
    double lon = place.lon() + kilometres * Math.sin(angle) / DEGREE / shrink;
    return new Coordinates(
        Math.max(-90, Math.min(90, lat)), lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);
  }

  /**
   * Within how many kilometres of that point: a fifth of the distance where a direction is said,
   * all of it where none is, and a neighbourhood of ten about the place itself.
   */
  int radius(int ofPlace) {
    double spread = kilometres == 0 ? 10 : bearing.isPresent() ? kilometres / 5 : kilometres;
    return (int) Math.ceil(ofPlace + spread);
  }
}
