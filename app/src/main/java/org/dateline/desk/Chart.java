// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.ValueWords;

/**
 * The history of a figure as steps: who said how many, when. Lengths are in the units of the
 * drawing, which is {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param path of the steps, in SVG's words; empty where no figure has a time
 * @param rows all that was said, the earliest first
 */
public record Chart(
    String code, String title, String path, List<Dot> dots, List<Tick> ticks, List<Row> rows) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 190;
  private static final int LEFT = 40;
  private static final int RIGHT = 24;
  private static final int TOP = 22;
  private static final int BOTTOM = 28;

  public Chart {
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * A figure at its time.
   *
   * @param high height of its upper end
   * @param label the figure; empty where the one before it is too near to write both
   * @param below whether the figure fell, so that its label is in the way of no line there
   */
  public record Dot(
      int x,
      int y,
      int high,
      String label,
      boolean below,
      String words,
      String link,
      boolean echo) {
    /** Where the foot of the label is. */
    public int foot() {
      return below ? y + 18 : high - 9;
    }

    private boolean isNear(Dot other) {
      return Math.abs(x - other.x) < 4 + 4 * (label.length() + other.label.length())
          && Math.abs(foot() - other.foot()) < 13;
    }

    private Dot unlabelled() {
      return new Dot(x, y, high, "", below, words, link, echo);
    }
  }

  /** A line across: {@code across} for a number, upright for a time. */
  public record Tick(boolean across, int at, String label, String anchor) {}

  /** A line of the table. */
  public record Row(
      String at, String value, String voice, String source, String link, String note) {}

  static List<Chart> of(List<FigureSaid> history) {
    List<Chart> charts = new ArrayList<>();
    for (Field field : Field.values()) {
      List<FigureSaid> steps = history.stream().filter(one -> one.field() == field).toList();
      if (!steps.isEmpty()) {
        charts.add(of(field, steps));
      }
    }
    return charts;
  }

  private static Chart of(Field field, List<FigureSaid> steps) {
    List<FigureSaid> timed = steps.stream().filter(one -> one.at().isPresent()).toList();
    List<Dot> dots = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    if (!timed.isEmpty()) {
      Scale scale = Scale.of(timed);
      for (FigureSaid one : timed) {
        Dot dot = dot(one, dots, scale);
        dots.add(dots.stream().anyMatch(dot::isNear) ? dot.unlabelled() : dot);
        if (!dot.echo()) {
          path.append(
              path.isEmpty() ? "M" + dot.x() + " " + dot.y() : "H" + dot.x() + "V" + dot.y());
        }
      }
      if (!path.isEmpty()) {
        path.append("H").append(WIDTH - RIGHT + 12);
      }
      ticks.addAll(scale.ticks());
    }
    List<Row> rows = steps.stream().map(Chart::row).toList();
    return new Chart(field.code(), ValueWords.coded(field), path.toString(), dots, ticks, rows);
  }

  private static Dot dot(FigureSaid one, List<Dot> before, Scale scale) {
    Count value = one.value();
    String voice = one.voice().words();
    int y = scale.y(value.min());
    return new Dot(
        scale.x(one.at().orElseThrow()),
        y,
        scale.y(value.max().orElse(value.min())),
        IncidentLine.figure(Optional.of(value)),
        !before.isEmpty() && before.get(before.size() - 1).y() < y,
        value.words() + ", " + voice + ", " + Said.time(one.at().orElseThrow()),
        Links.words(one.evidence()),
        one.echoOf().isPresent());
  }

  private static Row row(FigureSaid one) {
    String how = one.modality().code().equals("asserted") ? "" : ValueWords.coded(one.modality());
    String echo = one.echoOf().map(of -> "echo of " + of).orElse("");
    return new Row(
        one.at().map(Said::time).orElse("time not known"),
        ValueWords.of(one.value()),
        one.voice().words(),
        one.source().orElse(""),
        Links.words(one.evidence()),
        how.isEmpty() || echo.isEmpty() ? how + echo : how + ", " + echo);
  }

  /** From time and number to places in the drawing. */
  private record Scale(LocalDateTime first, LocalDateTime last, int top) {
    static Scale of(List<FigureSaid> timed) {
      LocalDateTime first = timed.get(0).at().orElseThrow();
      LocalDateTime last = first;
      int most = 1;
      for (FigureSaid one : timed) {
        LocalDateTime at = one.at().orElseThrow();
        first = at.isBefore(first) ? at : first;
        last = at.isAfter(last) ? at : last;
        most = Math.max(most, Math.max(one.value().min(), one.value().max().orElse(0)));
      }
      return new Scale(first, last, round(most));
    }

    /** The next number that is easy to read off: 1, 2, 5, 10, 20, 50 and so on. */
    private static int round(int most) {
      long step = 1;
      while (step * 5 < most) {
        step *= 10;
      }
      for (long top : new long[] {step, step * 2, step * 5}) {
        if (top >= most) {
          return (int) Math.min(Integer.MAX_VALUE, top);
        }
      }
      return most;
    }

    int x(LocalDateTime at) {
      long whole = Math.max(1, Duration.between(first, last).toMinutes());
      long part = Duration.between(first, at).toMinutes();
      return LEFT + 12 + (int) Math.round((WIDTH - LEFT - RIGHT - 24.0) * part / whole);
    }

    int y(int number) {
      double part = Math.min(1, number / (double) top);
      return HEIGHT - BOTTOM - (int) Math.round((HEIGHT - TOP - BOTTOM) * part);
    }

    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      ticks.add(new Tick(true, y(0), "0", "end"));
      if (top > 1) {
        ticks.add(new Tick(true, y(top / 2), String.format(Locale.ROOT, "%d", top / 2), "end"));
      }
      ticks.add(new Tick(true, y(top), String.format(Locale.ROOT, "%d", top), "end"));
      ticks.add(new Tick(false, x(first), Said.time(first), "start"));
      if (last.isAfter(first)) {
        ticks.add(new Tick(false, x(last), Said.time(last), "end"));
      }
      return ticks;
    }
  }
}
