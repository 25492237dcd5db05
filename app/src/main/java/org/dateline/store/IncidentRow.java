// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import org.dateline.codebook.Incident;

/**
 * An incident on its way into the record.
 *
 * @param accounts that tell of it, the founding one first; never empty
 * @param operations ids of operations that any of its accounts names
 * @param rejected whether an analyst holds it to be none
 * @param joins why the accounts stand together, as JSON
 * @param glance what lists show of it, as JSON
 * @param view the incident as JSON, as users get it
 * @param review how it waits for somebody to look at it
 * @param echoes each source once at most, those without echoes left out
 */
public record IncidentRow(
    Incident incident,
    List<String> accounts,
    List<String> operations,
    boolean rejected,
    String joins,
    String glance,
    String view,
    Review review,
    List<EchoCount> echoes) {
  public IncidentRow {
    accounts = List.copyOf(accounts);
    operations = List.copyOf(operations);
    echoes = List.copyOf(echoes);
  }

  /**
   * How an incident waits for review.
   *
   * @param waits 0 where it does not
   * @param doubts why, a bit each
   */
  public record Review(int waits, int doubts) {}

  /** An incident that lists show all of. */
  public IncidentRow(
      Incident incident,
      List<String> accounts,
      List<String> operations,
      boolean rejected,
      String joins,
      String view) {
    this(incident, accounts, operations, rejected, joins, view, view, new Review(0, 0), List.of());
  }
}
