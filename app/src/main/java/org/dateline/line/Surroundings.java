// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.assess.Precedents;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Statement;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;
import org.dateline.store.Listing;
import org.dateline.store.Session;

/**
 * What a case says around an incident.
 *
 * @param precedents that are stated of it, in the order in which they were read
 * @param totals statements about all incidents of its operation together, not about one of them
 * @param siblings other incidents of the operation as they are now, the earliest first, {@value
 *     #SIBLINGS} at most
 */
public record Surroundings(
    List<HeldPrecedent> precedents, List<Statement> totals, List<ListedIncident> siblings) {
  private static final int SIBLINGS = 50;

  public Surroundings {
    precedents = List.copyOf(precedents);
    totals = List.copyOf(totals);
    siblings = List.copyOf(siblings);
  }

  /** Nothing is said around it. */
  public static Surroundings none() {
    return new Surroundings(List.of(), List.of(), List.of());
  }

  static Surroundings of(
      Session session, Looking look, Incident incident, Optional<LocalDateTime> asOf) {
    List<ListedIncident> together =
        incident.operation().map(id -> operation(session, id)).orElse(List.of());
    return new Surroundings(
        precedents(incident, new CaseArchive(session, look, asOf)),
        totals(session, together, asOf),
        together.stream().filter(one -> !one.id().equals(incident.id())).toList());
  }

  private static List<HeldPrecedent> precedents(Incident incident, CaseArchive archive) {
    Map<String, List<Statement>> said = new LinkedHashMap<>();
    for (Statement one : incident.statements()) {
      if (one.field() == Field.PRECEDENT && one.value() instanceof Precedent precedent) {
        String words = precedent.text().strip().replaceAll("\\s+", " ");
        said.computeIfAbsent(words, k -> new ArrayList<>()).add(one);
      }
    }
    if (said.isEmpty()) {
      return List.of();
    }
    Precedents record = new Precedents(archive);
    return said.values().stream()
        .map(
            statements -> {
              Precedent precedent = (Precedent) statements.get(0).value();
              return new HeldPrecedent(precedent, statements, record.check(incident, precedent));
            })
        .toList();
  }

  private static List<ListedIncident> operation(Session session, String id) {
    IncidentFilter wanted = IncidentFilter.ofOperation(id);
    return session
        .incidents()
        .page(Listing.of(wanted, Listing.Order.OLDEST, Optional.empty(), SIBLINGS))
        .incidents();
  }

  /** Each report has an id of its own for the operation: a total is about that. */
  private static List<Statement> totals(
      Session session, List<ListedIncident> together, Optional<LocalDateTime> asOf) {
    Set<String> ids = new TreeSet<>();
    Set<String> reports = new TreeSet<>();
    for (ListedIncident one : together) {
      ids.addAll(session.incidents().operations(one.id()));
      session.incidents().accounts(one.id()).stream().map(Deriving::report).forEach(reports::add);
    }
    reports.removeIf(id -> !wasKnown(session.reports().find(id), asOf));
    List<Statement> totals = new ArrayList<>();
    for (CodedReport coded : session.reports().coded(reports)) {
      coded.operations().stream()
          .filter(one -> one.field() != Field.OPERATION && ids.contains(one.about()))
          .forEach(totals::add);
    }
    return totals;
  }

  private static boolean wasKnown(Optional<FiledReport> report, Optional<LocalDateTime> asOf) {
    return report.filter(one -> asOf.isEmpty() || !one.knownFrom().isAfter(asOf.get())).isPresent();
  }
}
