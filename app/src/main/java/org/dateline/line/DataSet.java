// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.store.ReferenceEvent;

/** Data sets of political violence, as their owners publish them. */
public enum DataSet {
  /**
   * The Global Terrorism Database. Its dead include attackers: they are taken out where counted.
   */
  GTD(Set.of("eventid", "iyear", "imonth", "iday", "country_txt", "nkill")) {
    @Override
    ReferenceEvent event(TableRow row) {
      OptionalInt dead = row.findNumber("nkill");
      int attackers = row.findNumber("nkillter").orElse(0);
      OptionalInt others =
          dead.isEmpty()
              ? dead
              : OptionalInt.of(Math.max(0, dead.getAsInt() - Math.max(0, attackers)));
      return new ReferenceEvent(
          "gtd",
          row.get("eventid"),
          date(row.number("iyear"), row.number("imonth"), row.number("iday")),
          CountryNames.code(row.get("country_txt")),
          row.find("provstate"),
          row.find("city"),
          place(row),
          row.text("gname"),
          row.text("attacktype1_txt"),
          others,
          others,
          dead,
          row.findNumber("nwound"),
          joined(List.of(row.find("summary"), row.find("target1"), row.find("scite1"))));
    }

    /** A month or a day that is nought is not known. */
    private DateRange date(int year, int month, int day) {
      if (month == 0) {
        return DateRange.of(
            LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
      }
      YearMonth in = YearMonth.of(year, month);
      return day == 0
          ? DateRange.of(in.atDay(1), in.atEndOfMonth(), DatePrecision.MONTH)
          : DateRange.day(in.atDay(day));
    }
  },

  /** The Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
  GED(Set.of("id", "type_of_violence", "date_start", "date_end", "best", "country")) {
    @Override
    ReferenceEvent event(TableRow row) {
      LocalDate start = day(row.get("date_start"));
      LocalDate end = day(row.get("date_end"));
      return new ReferenceEvent(
          "ged",
          row.get("id"),
          DateRange.of(start, end.isBefore(start) ? start : end, precision(row)),
          CountryNames.code(row.get("country")),
          row.find("adm_1"),
          row.find("where_coordinates"),
          place(row),
          joined(List.of(row.find("side_a"), row.find("side_b"))),
          switch (row.text("type_of_violence")) {
            case "1" -> "state-based conflict";
            case "2" -> "non-state conflict";
            case "3" -> "one-sided violence";
            default -> row.text("type_of_violence");
          },
          row.findNumber("best"),
          row.findNumber("low"),
          row.findNumber("high"),
          OptionalInt.empty(),
          joined(List.of(row.find("source_article"), row.find("where_description"))));
    }

    private DatePrecision precision(TableRow row) {
      return switch (row.text("date_prec")) {
        case "1" -> DatePrecision.DAY;
        case "2", "3" -> DatePrecision.WEEK;
        case "4" -> DatePrecision.MONTH;
        case "5" -> DatePrecision.YEAR;
        default -> DatePrecision.UNKNOWN;
      };
    }
  },

  /** The Armed Conflict Location and Event Data project. */
  ACLED(Set.of("event_id_cnty", "event_date", "event_type", "country", "fatalities")) {
    @Override
    ReferenceEvent event(TableRow row) {
      LocalDate day = day(row.get("event_date"));
      return new ReferenceEvent(
          "acled",
          row.get("event_id_cnty"),
          date(day, row.text("time_precision")),
          CountryNames.code(row.get("country")),
          row.find("admin1"),
          row.find("location"),
          place(row),
          joined(List.of(row.find("actor1"), row.find("actor2"))),
          joined(List.of(row.find("event_type"), row.find("sub_event_type"))),
          row.findNumber("fatalities"),
          row.findNumber("fatalities"),
          row.findNumber("fatalities"),
          OptionalInt.empty(),
          joined(List.of(row.find("notes"), row.find("source"))));
    }

    private DateRange date(LocalDate day, String precision) {
      return switch (precision) {
        case "2" -> DateRange.of(day.minusDays(3), day.plusDays(3), DatePrecision.WEEK);
        case "3" -> {
          YearMonth month = YearMonth.from(day);
          yield DateRange.of(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
        }
        default -> DateRange.day(day);
      };
    }
  };

  private static final DateTimeFormatter WORDS =
      new java.time.format.DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d[ ][-]MMMM[ ][-]yyyy")
          .toFormatter(Locale.ENGLISH);

  /** Made by Set.of, and so never changed. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> columns;

  DataSet(Set<String> columns) {
    this.columns = columns;
  }

  /** The data set whose columns a table has. */
  static Optional<DataSet> of(List<String> header) {
    Set<String> names = Set.copyOf(header);
    return Stream.of(values()).filter(one -> names.containsAll(one.columns)).findFirst();
  }

  /** Columns that a table must have and lacks. */
  List<String> missing(List<String> header) {
    return columns.stream().filter(one -> !header.contains(one)).sorted().toList();
  }

  /**
   * The event of a row.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  abstract ReferenceEvent event(TableRow row);

  /** A day, with or without a time after it, in figures or in words. */
  private static LocalDate day(String words) {
    try {
      return words.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
          ? LocalDate.parse(words.substring(0, 10))
          : LocalDate.parse(words, WORDS);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + words + "' is no date", e);
    }
  }

  private static Optional<Coordinates> place(TableRow row) {
    var lat = row.findDecimal("latitude");
    var lon = row.findDecimal("longitude");
    return lat.isPresent() && lon.isPresent()
        ? Optional.of(new Coordinates(lat.getAsDouble(), lon.getAsDouble()))
        : Optional.empty();
  }

  private static String joined(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining("; "));
  }
}
