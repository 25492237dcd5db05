// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.ValueWords;
import org.dateline.store.ListedIncident;

/**
 * An incident as one line of a list.
 *
 * @param killed "17", "12+", "3-5"; empty where nobody gives a figure
 * @param contradicted names of fields about which voices differ
 */
public record IncidentLine(
    String id,
    String link,
    String headline,
    String date,
    String place,
    String type,
    String killed,
    String wounded,
    int reports,
    boolean background,
    List<String> contradicted) {
  public IncidentLine {
    contradicted = List.copyOf(contradicted);
  }

  static IncidentLine of(ListedIncident one) {
    return of(one, Glance.read(one.glance()));
  }

  static IncidentLine of(ListedIncident one, Glance glance) {
    String stage = one.stage().name().equals("ACCOMPLISHED") ? "" : ValueWords.coded(one.stage());
    return new IncidentLine(
        one.id(),
        Links.incident(one.id()),
        Headline.of(glance),
        glance.date().map(ValueWords::date).orElse(""),
        Headline.place(glance.place()),
        (stage + " " + ValueWords.coded(one.type())).strip(),
        figure(one.killed()),
        figure(one.wounded()),
        one.reports(),
        one.background(),
        glance.contradicted().stream().map(ValueWords::coded).toList());
  }

  /** Leads to the incident as of the moment that was asked for. */
  IncidentLine asOf(Asked asked) {
    return new IncidentLine(
        id,
        Links.asOf(link, asked),
        headline,
        date,
        place,
        type,
        killed,
        wounded,
        reports,
        background,
        contradicted);
  }

  /** "17", "12+", "3-5". */
  static String figure(Optional<Count> count) {
    if (count.isEmpty()) {
      return "";
    }
    Count figure = count.get();
    String words =
        figure.max().isEmpty()
            ? figure.min() + "+"
            : figure.max().getAsInt() == figure.min()
                ? String.valueOf(figure.min())
                : figure.min() + "–" + figure.max().getAsInt();
    return words.toLowerCase(Locale.ROOT);
  }
}
