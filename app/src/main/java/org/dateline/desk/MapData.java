// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Coded;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.line.CaseWork;
import org.dateline.store.ListedIncident;
import org.dateline.store.Point;

/**
 * The incidents of a filter as columns of numbers, the earliest first, those without a date before
 * all. {@code day} counts from 1 January 1970 and is the first that it can have been, {@code days}
 * how many more it can have been; {@code type} and {@code precision} are places in the lists of
 * words; null is what nobody knows.
 */
final class MapData implements Handler {
  static final String PATH = Api.ROOT + "/map";

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<IncidentType> TYPES = List.of(IncidentType.values());
  private static final List<PlacePrecision> PRECISIONS = List.of(PlacePrecision.values());

  /** About eleven metres. */
  private static final double PARTS_OF_A_DEGREE = 10_000;

  private final CaseWork work;

  MapData(CaseWork work) {
    this.work = work;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    List<Point> points = new ArrayList<>();
    work.look(
        look -> {
          if (asked.asOf().isPresent()) {
            look.incidents(asked.filter(), asked.asOf(), one -> points.add(point(one)));
          } else {
            look.points(asked.listing(1), points::add);
          }
          return true;
        });
    Answer.tagged(context, "application/json", json(points));
  }

  private static Point point(ListedIncident one) {
    PlacePrecision precision =
        Glance.read(one.glance()).place().map(Place::precision).orElse(PlacePrecision.UNKNOWN);
    OptionalInt killed =
        one.killed().map(count -> OptionalInt.of(count.min())).orElse(OptionalInt.empty());
    return new Point(one.id(), one.type(), one.start(), one.end(), one.at(), killed, precision);
  }

  /** The points as they go out. */
  static byte[] json(List<Point> points) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(points.size() * 64 + 1024);
    try (JsonGenerator to = JSON.createGenerator(out)) {
      to.writeStartObject();
      to.writeNumberField("count", points.size());
      words(to, "types", IncidentType.values());
      words(to, "precisions", PlacePrecision.values());
      column(to, points, "id", one -> to.writeString(one.id()));
      column(to, points, "lat", one -> degrees(to, one.at().map(at -> at.lat())));
      column(to, points, "lon", one -> degrees(to, one.at().map(at -> at.lon())));
      Days days = new Days();
      column(to, points, "day", one -> number(to, days.of(one.start())));
      column(to, points, "days", one -> number(to, days.more(one)));
      column(to, points, "type", one -> to.writeNumber(TYPES.indexOf(one.type())));
      column(to, points, "killed", one -> number(to, one.killed()));
      column(to, points, "precision", one -> to.writeNumber(PRECISIONS.indexOf(one.precision())));
      to.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toByteArray();
  }

  private interface Cell {
    void write(Point one) throws IOException;
  }

  private static void column(JsonGenerator to, List<Point> points, String name, Cell cell)
      throws IOException {
    to.writeArrayFieldStart(name);
    for (Point one : points) {
      cell.write(one);
    }
    to.writeEndArray();
  }

  private static void words(JsonGenerator to, String name, Coded[] list) throws IOException {
    to.writeArrayFieldStart(name);
    for (Coded one : list) {
      to.writeString(one.code());
    }
    to.writeEndArray();
  }

  private static void degrees(JsonGenerator to, Optional<Double> degrees) throws IOException {
    if (degrees.isPresent()) {
      to.writeNumber(Math.round(degrees.get() * PARTS_OF_A_DEGREE) / PARTS_OF_A_DEGREE);
    } else {
      to.writeNull();
    }
  }

  private static void number(JsonGenerator to, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      to.writeNumber(number.getAsInt());
    } else {
      to.writeNull();
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
