// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codebook's values as people write them. */
public final class ValueWords {
  private ValueWords() {}

  public static String of(Value value) {
    if (value instanceof YesNo yesNo) {
      return yesNo == YesNo.UNKNOWN ? "unknown" : yesNo == YesNo.TRUE ? "yes" : "no";
    } else if (value instanceof Coded coded) {
      return coded(coded);
    } else if (value instanceof DateRange date) {
      return date(date);
    } else if (value instanceof Place place) {
      return place(place);
    } else if (value instanceof Target target) {
      return named(target.name(), coded(target.kind()));
    } else if (value instanceof Victim victim) {
      return named(victim.description(), coded(victim.kind()));
    } else if (value instanceof Count count) {
      return count.words() + (count.includesAttackers() ? ", attackers counted in" : "");
    } else if (value instanceof OperationLink link) {
      return link.operation();
    } else if (value instanceof AccountLink link) {
      return link.account();
    }
    return judgement(value);
  }

  public static String coded(Coded coded) {
    return coded.code().replace('_', ' ');
  }

  /** Only as much as is known: a day, a month, a year, or from one day to another. */
  public static String date(DateRange date) {
    String start = date.start().toString();
    return switch (date.precision()) {
      case HOUR -> start + date.time().map(time -> " " + time).orElse("");
      case YEAR -> start.substring(0, start.indexOf('-', 1));
      case MONTH -> sameMonth(date) ? start.substring(0, start.lastIndexOf('-')) : range(date);
      case DAY, WEEK, UNKNOWN -> range(date);
    };
  }

  /** "Tehran, Iran": the place with its country's name. */
  public static String place(Place place) {
    Optional<String> country = place.country().map(ValueWords::country);
    return country.isEmpty() || country.get().equalsIgnoreCase(place.name())
        ? place.name()
        : place.name() + ", " + country.get();
  }

  /** The same with its region, and how exact it is. */
  public static String placeInFull(Place place) {
    List<String> parts = new ArrayList<>(List.of(place.name()));
    place.admin1().filter(region -> !region.equalsIgnoreCase(place.name())).ifPresent(parts::add);
    place
        .country()
        .map(ValueWords::country)
        .filter(country -> !country.equalsIgnoreCase(place.name()))
        .ifPresent(parts::add);
    String precision =
        place.precision() == PlacePrecision.ADMIN1 ? "region" : coded(place.precision());
    return String.join(", ", parts) + " (" + precision + ")";
  }

  public static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static String judgement(Value value) {
    if (value instanceof Perpetrator perpetrator) {
      return perpetrator.actor().name() + ", " + coded(perpetrator.basis());
    } else if (value instanceof Claim claim) {
      return claim(claim);
    } else if (value instanceof Direction direction) {
      String basis = direction.basis().isEmpty() ? "" : ", since: " + direction.basis();
      return coded(direction.kind()) + basis;
    } else if (value instanceof Precedent precedent) {
      return precedent.text();
    } else if (value instanceof Indicator indicator) {
      return indicator(indicator);
    } else if (value instanceof Relation relation) {
      return relation.subject().name()
          + " "
          + coded(relation.kind())
          + " "
          + relation.object().name();
    }
    return value.toString();
  }

  private static String claim(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.claimant().name() + " " + coded(claim.status()));
    claim.at().ifPresent(at -> parts.add(date(at)));
    if (!coded(claim.channel()).equals("unknown")) {
      parts.add("by " + coded(claim.channel()));
    }
    claim.latencyHours().ifPresent(hours -> parts.add(hours(hours)));
    parts.add(coded(claim.authenticity()));
    return String.join(", ", parts);
  }

  private static String hours(HourRange hours) {
    return hours.min() == hours.max()
        ? hours.min() + " hours after"
        : hours.min() + " to " + hours.max() + " hours after";
  }

  private static String indicator(Indicator indicator) {
    List<String> parts = new ArrayList<>();
    indicator.actor().map(Actor::name).ifPresent(parts::add);
    parts.add(indicator.text());
    indicator.audience().ifPresent(audience -> parts.add("for " + audience));
    indicator.place().ifPresent(place -> parts.add(place(place)));
    indicator.date().ifPresent(date -> parts.add(date(date)));
    return String.join(", ", parts);
  }

  private static String named(String name, String kind) {
    return name.isBlank() || name.equalsIgnoreCase(kind) ? kind : name + " (" + kind + ")";
  }

  private static boolean sameMonth(DateRange date) {
    return date.start().withDayOfMonth(1).equals(date.end().withDayOfMonth(1));
  }

  private static String range(DateRange date) {
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + " to " + date.end();
  }
}
