// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a day brought.
 *
 * @param day ISO 8601; empty in a case without reports
 * @param fresh incidents that were told for the first time
 * @param changed incidents that had been told before
 * @param claims that reports of the day tell of
 * @param moved figures that stood otherwise before
 * @param disputed incidents of the day about which independent voices differ
 * @param more where the day has more incidents than are shown: address of those that happened on it
 * @param waiting incidents that wait for review, of whatever day, {@value #MOST} at most
 */
public record TodayModel(
    String day,
    String title,
    int reports,
    Optional<String> before,
    Optional<String> after,
    String country,
    String actor,
    List<IncidentLine> fresh,
    List<IncidentLine> changed,
    List<ClaimTold> claims,
    List<Moved> moved,
    List<IncidentLine> disputed,
    Optional<String> more,
    int waiting) {
  /** Counted so far; more are "{@value} or more". */
  static final int MOST = 1000;

  public TodayModel {
    fresh = List.copyOf(fresh);
    changed = List.copyOf(changed);
    claims = List.copyOf(claims);
    moved = List.copyOf(moved);
    disputed = List.copyOf(disputed);
  }

  /** A claim, and the words that tell of it. */
  public record ClaimTold(
      String claimant, String status, String incident, String incidentLink, Said said) {}

  /**
   * A figure that moved.
   *
   * @param from what was said before it
   */
  public record Moved(
      String field,
      String from,
      String to,
      String voice,
      String at,
      String headline,
      String link) {}

  /** "21 incidents wait." */
  public String waits() {
    if (waiting == 0) {
      return "Nothing waits for review.";
    }
    return waiting == 1
        ? "1 incident waits."
        : String.format(
            Locale.ENGLISH,
            waiting < MOST ? "%,d incidents wait." : "%,d or more incidents wait.",
            waiting);
  }

  /** The headline of an incident of the day; its id where it is not among those shown. */
  public String headline(String incident) {
    return Stream.concat(fresh.stream(), changed.stream())
        .filter(one -> one.id().equals(incident))
        .map(IncidentLine::headline)
        .findFirst()
        .orElse(incident);
  }

  /** Whether only incidents of a country or an actor are wanted. */
  public boolean filtered() {
    return !country.isEmpty() || !actor.isEmpty();
  }

  /** Whether nothing at all happened. */
  public boolean isEmpty() {
    return fresh.isEmpty() && changed.isEmpty() && claims.isEmpty();
  }
}
