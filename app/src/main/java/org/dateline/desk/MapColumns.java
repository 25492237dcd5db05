// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.codebook.Coded;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.PlacePrecision;
import org.dateline.store.Point;

/**
 * Points as columns of JSON, written once: any of them go out by being copied. {@code day} counts
 * from 1 January 1970 and is the first that the incident can have been, {@code days} how many more
 * it can have been; {@code type} and {@code precision} are places in the lists of words; null is
 * what nobody knows.
 */
final class MapColumns {
  private static final List<IncidentType> TYPES = List.of(IncidentType.values());
  private static final List<PlacePrecision> PRECISIONS = List.of(PlacePrecision.values());

  /** About eleven metres. */
  private static final double PARTS_OF_A_DEGREE = 10_000;

  private final List<Point> points;
  private final List<Column> columns;

  private MapColumns(List<Point> points, List<Column> columns) {
    this.points = points;
    this.columns = columns;
  }

  /** Columns of points in this order. */
  static MapColumns of(List<Point> points) {
    Days days = new Days();
    JsonStringEncoder letters = JsonStringEncoder.getInstance();
    return new MapColumns(
        List.copyOf(points),
        List.of(
            Column.of("id", points, one -> '"' + new String(letters.quoteAsString(one.id())) + '"'),
            Column.of("lat", points, one -> degrees(one.at().map(at -> at.lat()))),
            Column.of("lon", points, one -> degrees(one.at().map(at -> at.lon()))),
            Column.of("day", points, one -> number(days.of(one.start()))),
            Column.of("days", points, one -> number(days.more(one))),
            Column.of("type", points, one -> String.valueOf(TYPES.indexOf(one.type()))),
            Column.of("killed", points, one -> number(one.dead())),
            Column.of(
                "precision", points, one -> String.valueOf(PRECISIONS.indexOf(one.precision())))));
  }

  /** Those of the points that are wanted, as they go out. */
  byte[] json(Predicate<Point> wanted) {
    int[] chosen = new int[points.size()];
    int count = 0;
    for (int i = 0; i < points.size(); i++) {
      if (wanted.test(points.get(i))) {
        chosen[count++] = i;
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(count * 64 + 1024);
    text(out, "{\"count\":" + count);
    text(out, ",\"types\":" + words(TYPES) + ",\"precisions\":" + words(PRECISIONS));
    for (Column one : columns) {
      text(out, ",\"" + one.name + "\":[");
      one.write(chosen, count, out);
      text(out, "]");
    }
    text(out, "}");
    return out.toByteArray();
  }

  private static void text(ByteArrayOutputStream out, String json) {
    out.writeBytes(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String words(List<? extends Coded> list) {
    return list.stream()
        .map(one -> '"' + one.code() + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String degrees(Optional<Double> degrees) {
    return degrees
        .map(one -> String.valueOf(Math.round(one * PARTS_OF_A_DEGREE) / PARTS_OF_A_DEGREE))
        .orElse("null");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "null";
  }

  /** The cells of all points one after the other, each with a comma before it. */
  private static final class Column {
    private final String name;
    private final byte[] cells;

    /** Where the cell of each point ends. */
    private final int[] ends;

    private Column(String name, byte[] cells, int[] ends) {
      this.name = name;
      this.cells = cells;
      this.ends = ends;
    }

    static Column of(String name, List<Point> points, Function<Point, String> cell) {
      ByteArrayOutputStream cells = new ByteArrayOutputStream(points.size() * 8);
      int[] ends = new int[points.size()];
      for (int i = 0; i < points.size(); i++) {
        text(cells, "," + cell.apply(points.get(i)));
        ends[i] = cells.size();
      }
      return new Column(name, cells.toByteArray(), ends);
    }

    /** Neighbours are copied in one go. */
    void write(int[] chosen, int count, ByteArrayOutputStream out) {
      int skipped = 1; // no comma before the first
      for (int i = 0; i < count; ) {
        int first = i;
        while (i + 1 < count && chosen[i + 1] == chosen[i] + 1) {
          i++;
        }
        int from = (chosen[first] == 0 ? 0 : ends[chosen[first] - 1]) + skipped;
        out.write(cells, from, ends[chosen[i]] - from);
        skipped = 0;
        i++;
      }
    }
  }

  /** Days as numbers; each is read once, since most come many times. */
  private static final class Days {
    private final Map<String, OptionalInt> known = new HashMap<>();

    OptionalInt of(Optional<String> day) {
      return day.map(
              one ->
                  known.computeIfAbsent(
                      one, words -> OptionalInt.of((int) LocalDate.parse(words).toEpochDay())))
          .orElse(OptionalInt.empty());
    }

    OptionalInt more(Point one) {
      OptionalInt start = of(one.start());
      OptionalInt end = of(one.end());
      return start.isPresent() && end.isPresent()
          ? OptionalInt.of(end.getAsInt() - start.getAsInt())
          : OptionalInt.empty();
    }
  }
}
