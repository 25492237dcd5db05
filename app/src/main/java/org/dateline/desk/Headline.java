// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.ValueWords;

/** An incident in one sentence, built from its values alone. What is not known is not in it. */
public final class Headline {
  /** Actors that a sentence names. */
  private static final int NAMES = 2;

  private static final DateTimeFormatter DAY = form("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = form("MMMM uuuu");

  private Headline() {}

  /** "Bombing in Kohat, Pakistan, on 13 October 2011: 17 killed, 40 wounded; claimed by X". */
  public static String of(Glance incident) {
    StringBuilder out = new StringBuilder(act(incident.type(), incident.stage()));
    incident.place().ifPresent(place -> out.append(" in ").append(ValueWords.place(place)));
    incident.date().ifPresent(date -> out.append(", ").append(date(date)));
    List<String> figures = figures(incident);
    if (!figures.isEmpty()) {
      out.append(": ").append(String.join(", ", figures));
    }
    who(incident.perpetrators()).ifPresent(who -> out.append("; ").append(who));
    return out.toString();
  }

  /** "bombing", "thwarted bombing". */
  private static String act(IncidentType type, Stage stage) {
    String act =
        switch (type) {
          case OTHER -> "attack of another kind";
          case UNKNOWN -> "attack";
          case ARREST_OR_RAID -> "arrest or raid";
          default -> ValueWords.coded(type);
        };
    String whole = stage == Stage.ACCOMPLISHED ? act : ValueWords.coded(stage) + " " + act;
    return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
  }

  /** "Kohat, Pakistan". */
  static String place(Optional<Place> place) {
    return place.map(ValueWords::place).orElse("");
  }

  /** "on 13 October 2011", "in October 2011", "between 3 and 5 October 2011". */
  static String date(DateRange date) {
    LocalDate start = date.start();
    LocalDate end = date.end();
    return switch (date.precision()) {
      case YEAR -> "in " + ValueWords.date(date);
      case MONTH ->
          start.withDayOfMonth(1).equals(end.withDayOfMonth(1))
              ? "in " + MONTH.format(start)
              : between(start, end);
      case HOUR, DAY, WEEK, UNKNOWN ->
          start.equals(end) ? "on " + DAY.format(start) : between(start, end);
    };
  }

  private static String between(LocalDate start, LocalDate end) {
    return "between " + DAY.format(start) + " and " + DAY.format(end);
  }

  private static List<String> figures(Glance incident) {
    Map<String, Optional<Count>> figures = new LinkedHashMap<>();
    figures.put("killed", incident.killed());
    figures.put("wounded", incident.wounded());
    figures.put("abducted", incident.abducted());
    List<String> words = new ArrayList<>();
    figures.forEach(
        (what, count) ->
            count.ifPresent(
                one -> {
                  boolean none = one.min() == 0 && one.max().orElse(1) == 0;
                  words.add((none ? "nobody" : one.words()) + " " + what);
                }));
    return words;
  }

  private static Optional<String> who(List<Perpetrator> perpetrators) {
    for (Basis basis : List.of(Basis.CLAIMED, Basis.ATTRIBUTED, Basis.SUSPECTED)) {
      Set<String> known = names(perpetrators, basis, true);
      Set<String> names = known.isEmpty() ? names(perpetrators, basis, false) : known;
      if (!names.isEmpty()) {
        // Words for the unnamed are many ways of saying the same; one is enough.
        boolean named = !known.isEmpty();
        List<String> some = names.stream().limit(named ? NAMES : 1).toList();
        String more = named && names.size() > NAMES ? " and others" : "";
        String verb =
            switch (basis) {
              case CLAIMED -> "claimed by ";
              case SUSPECTED -> "suspected: ";
              default -> "attributed to ";
            };
        return Optional.of(verb + String.join(more.isEmpty() ? " and " : ", ", some) + more);
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(List<Perpetrator> all, Basis basis, boolean named) {
    Set<String> names = new LinkedHashSet<>();
    for (Perpetrator one : all) {
      Actor actor = one.actor();
      if (one.basis() == basis && (actor.kind() != ActorKind.UNNAMED) == named) {
        names.add(named ? actor.name() : actor.name().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
