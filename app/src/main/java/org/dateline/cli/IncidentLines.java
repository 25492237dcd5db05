// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Stage;
import org.dateline.codebook.ValueWords;
import org.dateline.store.ListedIncident;

/** Incidents in a line each, in columns. */
final class IncidentLines {

  private final int width;
  private int count;

  IncidentLines(int width) {
    this.width = width;
  }

  String line(ListedIncident one) {
    String head =
        count == 0 ? row("date", "place", "type", "killed", "wounded", "reports", "id") : "";
    count++;
    String type =
        ValueWords.coded(one.type())
            + (one.stage() == Stage.ACCOMPLISHED ? "" : ", " + ValueWords.coded(one.stage()));
    String place = one.place().orElse("-") + one.country().map(code -> ", " + code).orElse("");
    return head
        + row(
            date(one),
            place,
            type,
            figure(one.killed()),
            figure(one.wounded()),
            String.valueOf(one.reports()),
            one.id() + (one.background() ? "  (background)" : ""));
  }

  String end() {
    return count == 0
        ? "No incident in this case is like that.\n"
        : count + (count == 1 ? " incident" : " incidents") + "\n";
  }

  private String row(
      String date,
      String place,
      String type,
      String killed,
      String wounded,
      String reports,
      String id) {
    String line =
        String.format(
            Locale.ROOT,
            "%-12s%-24s%-18s%10s%10s%9s  %s\n",
            cut(date, 11),
            cut(Paper.clean(place), 23),
            cut(type, 17),
            cut(killed, 9),
            cut(wounded, 9),
            reports,
            Paper.clean(id));
    return line.length() > width + 40 ? line.substring(0, width + 39) + "\n" : line;
  }

  private static String date(ListedIncident one) {
    return one.start()
        .map(start -> one.end().filter(start::equals).isPresent() ? start : start + "…")
        .orElse("-");
  }

  private static String figure(Optional<Count> count) {
    if (count.isEmpty()) {
      return "-";
    }
    Count figure = count.get();
    return figure.max().isEmpty()
        ? figure.min() + "+"
        : figure.max().getAsInt() == figure.min()
            ? String.valueOf(figure.min())
            : figure.min() + "-" + figure.max().getAsInt();
  }

  private static String cut(String words, int length) {
    return words.length() <= length ? words : words.substring(0, length - 1) + "…";
  }
}
