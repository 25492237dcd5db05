// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Stage;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;

/** The compact form of a sketch. A change of it changes {@link #VERSION}. */
@SuppressWarnings("EnumOrdinal") // bytes of another version are refused, and derived anew
final class SketchBytes {
  private static final byte VERSION = 2;

  private SketchBytes() {}

  /** Writes one element of a list. */
  private interface Out<T> {
    void write(DataOutput to, T value) throws IOException;
  }

  /** Reads one element of a list. */
  private interface In<T> {
    T read(DataInput from) throws IOException;
  }

  static byte[] write(Sketch sketch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream to = new DataOutputStream(bytes)) {
      to.writeByte(VERSION);
      to.writeUTF(sketch.account());
      to.writeUTF(sketch.report());
      to.writeUTF(sketch.published().map(LocalDateTime::toString).orElse(""));
      to.writeBoolean(sketch.background());
      list(to, sketch.types(), SketchBytes::constant);
      constant(to, sketch.stage());
      list(to, sketch.dates(), SketchBytes::date);
      list(to, new TreeSet<>(sketch.parts()), SketchBytes::constant);
      list(to, sketch.places(), SketchBytes::place);
      list(to, sketch.killed(), SketchBytes::count);
      list(to, sketch.wounded(), SketchBytes::count);
      list(to, sketch.abducted(), SketchBytes::count);
      list(to, new TreeSet<>(sketch.actors()), DataOutput::writeUTF);
      list(to, new TreeSet<>(sketch.weapons()), SketchBytes::constant);
      list(to, new TreeSet<>(sketch.targets()), SketchBytes::constant);
      numbers(to, sketch.words().numbers());
      numbers(to, sketch.print().numbers());
    } catch (IOException e) {
      throw new UncheckedIOException("a sketch could not be written to memory", e);
    }
    return bytes.toByteArray();
  }

  static Sketch read(byte[] bytes) {
    try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (from.readByte() != VERSION) {
        throw new IllegalArgumentException("the sketch of another version; rebuild the case");
      }
      return new Sketch(
          from.readUTF(),
          from.readUTF(),
          Optional.of(from.readUTF()).filter(at -> !at.isEmpty()).map(LocalDateTime::parse),
          from.readBoolean(),
          list(from, in -> IncidentType.valueOf(in.readUTF())),
          Stage.valueOf(from.readUTF()),
          list(from, SketchBytes::date),
          new HashSet<>(list(from, in -> PartOfDay.valueOf(in.readUTF()))),
          list(from, SketchBytes::place),
          list(from, SketchBytes::count),
          list(from, SketchBytes::count),
          list(from, SketchBytes::count),
          new HashSet<>(list(from, DataInput::readUTF)),
          new HashSet<>(list(from, in -> Weapon.valueOf(in.readUTF()))),
          new HashSet<>(list(from, in -> TargetKind.valueOf(in.readUTF()))),
          Words.of(numbers(from)),
          Print.of(numbers(from)));
    } catch (IOException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("a damaged sketch; rebuild the case", e);
    }
  }

  private static void constant(DataOutput to, Enum<?> value) throws IOException {
    to.writeUTF(value.name());
  }

  private static <T> void list(DataOutput to, Collection<T> values, Out<T> out) throws IOException {
    to.writeByte(values.size());
    for (T value : values) {
      out.write(to, value);
    }
  }

  private static <T> List<T> list(DataInput from, In<T> in) throws IOException {
    List<T> values = new ArrayList<>();
    for (int left = from.readByte(); left > 0; left--) {
      values.add(in.read(from));
    }
    return values;
  }

  private static void numbers(DataOutput to, int[] numbers) throws IOException {
    to.writeByte(numbers.length);
    for (int number : numbers) {
      to.writeInt(number);
    }
  }

  private static int[] numbers(DataInput from) throws IOException {
    int[] numbers = new int[from.readByte()];
    byte[] bytes = new byte[numbers.length * Integer.BYTES];
    from.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }

  private static void date(DataOutput to, DateRange date) throws IOException {
    to.writeLong(date.start().toEpochDay());
    to.writeLong(date.end().toEpochDay());
    constant(to, date.precision());
    to.writeUTF(date.time().map(LocalTime::toString).orElse(""));
  }

  private static DateRange date(DataInput from) throws IOException {
    return new DateRange(
        LocalDate.ofEpochDay(from.readLong()),
        LocalDate.ofEpochDay(from.readLong()),
        DatePrecision.valueOf(from.readUTF()),
        Optional.of(from.readUTF()).filter(t -> !t.isEmpty()).map(LocalTime::parse));
  }

  private static void place(DataOutput to, Place place) throws IOException {
    to.writeUTF(place.name());
    to.writeUTF(place.country().orElse(""));
    to.writeUTF(place.admin1().orElse(""));
    to.writeDouble(place.coordinates().map(Coordinates::lat).orElse(Double.NaN));
    to.writeDouble(place.coordinates().map(Coordinates::lon).orElse(Double.NaN));
    constant(to, place.precision());
    to.writeUTF(place.gazetteerId().orElse(""));
  }

  private static Place place(DataInput from) throws IOException {
    String name = from.readUTF();
    Optional<String> country = Optional.of(from.readUTF()).filter(s -> !s.isEmpty());
    Optional<String> admin1 = Optional.of(from.readUTF()).filter(s -> !s.isEmpty());
    double lat = from.readDouble();
    double lon = from.readDouble();
    return new Place(
        name,
        country,
        admin1,
        Double.isNaN(lat) ? Optional.empty() : Optional.of(new Coordinates(lat, lon)),
        PlacePrecision.valueOf(from.readUTF()),
        Optional.of(from.readUTF()).filter(s -> !s.isEmpty()));
  }

  private static void count(DataOutput to, Count count) throws IOException {
    to.writeInt(count.min());
    to.writeInt(count.max().orElse(-1));
    to.writeBoolean(count.approximate());
    to.writeBoolean(count.includesAttackers());
  }

  private static Count count(DataInput from) throws IOException {
    int min = from.readInt();
    int max = from.readInt();
    return new Count(
        min,
        max < 0 ? OptionalInt.empty() : OptionalInt.of(max),
        from.readBoolean(),
        from.readBoolean());
  }
}
