// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.merge.Cluster;
import org.dateline.merge.Merger;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;
import org.dateline.store.Session;

/**
 * A case as it was known at a moment: the reports that were published by then, or, where nobody
 * says when, added by then, and the decisions that were made by then. A moment is local where a
 * report gives local times, and UTC where the program does.
 */
final class AsOf {
  private final Session session;
  private final LocalDateTime moment;
  private final Ledger ledger;
  private final Deriving deriving;
  private final Map<String, Boolean> known = new HashMap<>();

  AsOf(Session session, LocalDateTime moment) {
    this.session = session;
    this.moment = moment;
    this.ledger =
        new Ledger(session.statements().decisions()).asOf(moment.toInstant(ZoneOffset.UTC));
    this.deriving = new Deriving(session, ledger);
  }

  /** A cluster, and what was read off it. */
  record Then(Cluster cluster, Seen seen) {}

  /** The incident that held an account; empty where nobody had told of it yet. */
  Optional<Then> around(String account) {
    List<Sketch> self = known(deriving.neighbours().named(Set.of(account)));
    Neighbours then =
        new Neighbours() {
          @Override
          public Collection<Sketch> sharing(Set<String> keys) {
            return known(deriving.neighbours().sharing(keys));
          }

          @Override
          public Collection<Sketch> named(Set<String> accounts) {
            return known(deriving.neighbours().named(accounts));
          }
        };
    return Merger.around(self, then, ledger.joining()).stream()
        .filter(cluster -> cluster.accounts().contains(account))
        .findFirst()
        .map(cluster -> new Then(cluster, deriving.see(cluster, deriving.operation(cluster))));
  }

  /** Hands on the incidents that are wanted. The whole record is joined for it. */
  void incidents(IncidentFilter wanted, Consumer<ListedIncident> sink) {
    List<Sketch> all = new ArrayList<>();
    session
        .derived()
        .eachSketch(
            bytes -> {
              Sketch sketch = Sketch.fromBytes(bytes);
              if (isKnown(sketch.report())) {
                all.add(sketch);
              }
            });
    List<Cluster> clusters =
        Merger.merge(all, ledger.joining()).stream()
            .filter(cluster -> hasText(cluster, wanted.text()))
            .toList();
    List<ListedIncident> found = new ArrayList<>();
    deriving.list(
        clusters,
        one -> {
          if (wanted.admits(one)) {
            found.add(one);
          }
        });
    found.sort(
        Comparator.comparing((ListedIncident one) -> one.start().orElse(""))
            .thenComparing(ListedIncident::id));
    found.forEach(sink);
  }

  private boolean hasText(Cluster cluster, Optional<String> words) {
    return words.isEmpty()
        || cluster.accounts().stream()
            .map(Deriving::report)
            .distinct()
            .anyMatch(
                id -> IncidentFilter.stands(words.get(), session.reports().report(id).text()));
  }

  private List<Sketch> known(Collection<Sketch> sketches) {
    return sketches.stream().filter(one -> isKnown(one.report())).toList();
  }

  private boolean isKnown(String report) {
    return known.computeIfAbsent(
        report, id -> session.reports().find(id).filter(this::isKnown).isPresent());
  }

  private boolean isKnown(FiledReport report) {
    LocalDateTime at =
        report
            .published()
            .orElseGet(() -> LocalDateTime.ofInstant(report.addedAt(), ZoneOffset.UTC));
    return !at.isAfter(moment);
  }
}
