// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Comparator;
import java.util.Optional;

/**
 * A page of a list of incidents.
 *
 * @param wanted where it has words, whole words are looked for here, by full-text search
 * @param actor the key of one who is held to have done it, or who claims or denies it
 * @param after the last line of the page before; empty for the first page
 * @param limit lines at most
 */
public record Listing(
    IncidentFilter wanted, Optional<String> actor, Order order, Optional<After> after, int limit) {
  /** A page of all that are wanted, whoever did it. */
  public static Listing of(IncidentFilter wanted, Order order, Optional<After> after, int limit) {
    return new Listing(wanted, Optional.empty(), order, after, limit);
  }

  /** What comes first. */
  public enum Order {
    /** The latest incident. */
    NEWEST("COALESCE(start_date, '')", true, false),
    /** The earliest incident; those without a date before all. */
    OLDEST("COALESCE(start_date, '')", false, false),
    /** The most people killed. */
    KILLED("COALESCE(killed_min, -1)", true, true),
    /** The most reports. */
    REPORTS("reports", true, true);

    private final String expression;
    private final boolean descending;
    private final boolean number;

    Order(String expression, boolean descending, boolean number) {
      this.expression = expression;
      this.descending = descending;
      this.number = number;
    }

    String expression() {
      return expression;
    }

    boolean descending() {
      return descending;
    }

    boolean number() {
      return number;
    }

    /** Where an incident stands. */
    public After position(ListedIncident one) {
      return new After(of(one), one.id());
    }

    /** What comes first. */
    public Comparator<After> positions() {
      Comparator<After> ascending =
          number
              ? Comparator.comparingInt((After one) -> Integer.parseInt(one.value()))
              : Comparator.comparing(After::value);
      Comparator<After> all = ascending.thenComparing(After::id);
      return descending ? all.reversed() : all;
    }

    /** What an incident is sorted by. */
    String of(ListedIncident one) {
      return switch (this) {
        case NEWEST, OLDEST -> one.start().orElse("");
        case KILLED -> String.valueOf(one.killed().map(killed -> killed.min()).orElse(-1));
        case REPORTS -> String.valueOf(one.reports());
      };
    }
  }

  /**
   * Where a page begins: after this line.
   *
   * @param value that the list is sorted by
   */
  public record After(String value, String id) {}
}
