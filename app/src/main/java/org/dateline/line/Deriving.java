// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.merge.Cluster;
import org.dateline.merge.Merger;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.AccountRow;
import org.dateline.store.IncidentRow;
import org.dateline.store.ListedIncident;
import org.dateline.store.Session;

/** Keeps what is read off the record in step with it, within one writing of a case. */
final class Deriving {
  /** Clusters that are read off in one go. */
  private static final int BLOCK = 100;

  private final Session session;
  private final Ledger ledger;

  Deriving(Session session) {
    this(session, new Ledger(session.statements().decisions()));
  }

  Deriving(Session session, Ledger ledger) {
    this.session = session;
    this.ledger = ledger;
  }

  /** Joins what has just been added to the record. */
  Changes added(List<CodedReport> reports) {
    List<Sketch> sketches = reports.stream().flatMap(one -> Sketch.of(one).stream()).toList();
    session.derived().addAccounts(rows(sketches));
    Map<String, CodedReport> known = new HashMap<>();
    reports.forEach(one -> known.put(one.report().id(), one));
    return put(Merger.around(sketches, neighbours(), ledger.joining()), ids(sketches), known);
  }

  /** Joins accounts anew that decisions were made about. */
  Changes decided(Set<String> accounts) {
    List<Sketch> sketches = new ArrayList<>(neighbours().named(accounts));
    return put(Merger.around(sketches, neighbours(), ledger.joining()), accounts, Map.of());
  }

  /** Reads every incident off its accounts again; which belong together does not change. */
  void regraded() {
    List<Cluster> clusters = new ArrayList<>();
    for (String id : session.incidents().ids()) {
      clusters.add(
          new Cluster(
              session.incidents().accounts(id), JoinsJson.read(session.incidents().joins(id))));
    }
    write(clusters, Map.of(), rows -> session.incidents().replace(accounts(rows), rows));
  }

  /** Drops all that was derived and derives it from the record alone. */
  void rebuild() {
    session.derived().restart(ReadingOff.VERSION);
    List<Sketch> all = new ArrayList<>();
    List<Sketch> waiting = new ArrayList<>();
    session
        .reports()
        .eachCoded(
            coded -> {
              waiting.addAll(Sketch.of(coded));
              if (waiting.size() >= BLOCK) {
                session.derived().addAccounts(rows(waiting));
                all.addAll(waiting);
                waiting.clear();
              }
            });
    session.derived().addAccounts(rows(waiting));
    all.addAll(waiting);
    List<Cluster> clusters = Merger.merge(all, ledger.joining());
    write(clusters, Map.of(), rows -> session.incidents().replace(List.of(), rows));
  }

  Neighbours neighbours() {
    return new Neighbours() {
      @Override
      public Collection<Sketch> sharing(Set<String> keys) {
        return session.derived().sketchesWithKeys(keys).stream().map(Sketch::fromBytes).toList();
      }

      @Override
      public Collection<Sketch> named(Set<String> accounts) {
        return session.derived().sketches(accounts).stream().map(Sketch::fromBytes).toList();
      }
    };
  }

  /** Puts clusters in the place of those that their accounts were in. */
  private Changes put(List<Cluster> clusters, Set<String> changed, Map<String, CodedReport> known) {
    List<Cluster> other = new ArrayList<>();
    List<String> made = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (Cluster cluster : clusters) {
      boolean was = session.incidents().find(cluster.id()).isPresent();
      if (was && cluster.accounts().stream().noneMatch(changed::contains) && isKept(cluster)) {
        continue;
      }
      other.add(cluster);
      (was ? again : made).add(cluster.id());
    }
    List<IncidentRow> all = new ArrayList<>();
    write(other, known, all::addAll);
    session.incidents().replace(accounts(all), all);
    return new Changes(made, again);
  }

  private boolean isKept(Cluster cluster) {
    return session.incidents().accounts(cluster.id()).equals(cluster.accounts())
        && session.incidents().joins(cluster.id()).equals(JoinsJson.write(cluster.joins()));
  }

  private void write(
      List<Cluster> clusters, Map<String, CodedReport> known, Consumer<List<IncidentRow>> sink) {
    for (int i = 0; i < clusters.size(); i += BLOCK) {
      List<Cluster> some = clusters.subList(i, Math.min(clusters.size(), i + BLOCK));
      Map<String, CodedReport> reports = reports(some, known);
      sink.accept(some.stream().map(cluster -> row(cluster, reports)).toList());
    }
  }

  private Map<String, CodedReport> reports(List<Cluster> clusters, Map<String, CodedReport> known) {
    Map<String, CodedReport> reports = new HashMap<>();
    Set<String> missing = new TreeSet<>();
    for (Cluster cluster : clusters) {
      for (String account : cluster.accounts()) {
        String id = report(account);
        if (known.containsKey(id)) {
          reports.put(id, known.get(id));
        } else {
          missing.add(id);
        }
      }
    }
    session.reports().coded(missing).forEach(one -> reports.put(one.report().id(), one));
    return reports;
  }

  private IncidentRow row(Cluster cluster, Map<String, CodedReport> reports) {
    Seen seen = see(cluster, reports);
    Set<String> operations = new TreeSet<>();
    for (Statement one : seen.incident().statements()) {
      if (one.field() == Field.OPERATION && one.value() instanceof OperationLink link) {
        operations.add(link.operation());
      }
    }
    seen.incident().operation().ifPresent(operations::add);
    return new IncidentRow(
        seen.incident(),
        cluster.accounts(),
        List.copyOf(operations),
        ledger.rejects(cluster.accounts()),
        JoinsJson.write(cluster.joins()),
        seen.json());
  }

  /** The incident of a cluster as it is now. */
  Seen see(Cluster cluster) {
    return see(cluster, reports(List.of(cluster), Map.of()));
  }

  /** The incident of a cluster as it is now, as lists have it. */
  ListedIncident listed(Cluster cluster) {
    return ListedIncident.of(row(cluster, reports(List.of(cluster), Map.of())));
  }

  private Seen see(Cluster cluster, Map<String, CodedReport> reports) {
    Map<String, CodedReport> telling = new TreeMap<>();
    cluster.accounts().forEach(id -> telling.put(report(id), reports.get(report(id))));
    return ReadingOff.read(
        List.copyOf(telling.values()), cluster, ledger.about(cluster.accounts()), ledger.grades());
  }

  private static List<String> accounts(List<IncidentRow> rows) {
    return rows.stream().flatMap(row -> row.accounts().stream()).toList();
  }

  private static Set<String> ids(List<Sketch> sketches) {
    Set<String> ids = new TreeSet<>();
    sketches.forEach(one -> ids.add(one.account()));
    return ids;
  }

  private static List<AccountRow> rows(List<Sketch> sketches) {
    return sketches.stream()
        .map(one -> new AccountRow(one.account(), one.report(), one.toBytes(), one.keys()))
        .toList();
  }

  /** The report that tells an account: its id begins with the report's ({@link Report}). */
  static String report(String account) {
    return account.substring(0, account.lastIndexOf('#'));
  }
}
