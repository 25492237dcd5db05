// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.assess.Echo;
import org.dateline.assess.Waiting;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.merge.Cluster;
import org.dateline.merge.Join;
import org.dateline.merge.Merger;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.AccountRow;
import org.dateline.store.EchoCount;
import org.dateline.store.IncidentRow;
import org.dateline.store.ListedIncident;
import org.dateline.store.Session;

/** Keeps what is read off the record in step with it, within one writing of a case. */
final class Deriving {
  /** Clusters that are read off in one go. */
  private static final int BLOCK = 100;

  /** Reports that are kept in memory to be read off once more. */
  private static final int KEPT = 1000;

  private final Session session;
  private final Ledger ledger;
  private final ReadingOff reading;
  private final Neighbours neighbours;

  Deriving(Session session) {
    this(session, new Ledger(session.statements().decisions()));
  }

  Deriving(Session session, Ledger ledger) {
    this.session = session;
    this.ledger = ledger;
    this.reading = new ReadingOff(ledger);
    this.neighbours = new KnownSketches(session.derived());
  }

  /** Joins what has just been added to the record. */
  Changes added(List<CodedReport> reports) {
    List<Sketch> sketches = reports.stream().flatMap(one -> Sketch.of(one).stream()).toList();
    session.derived().addAccounts(rows(sketches));
    Map<String, CodedReport> known = new HashMap<>();
    reports.forEach(one -> known.put(one.report().id(), one));
    Set<String> ids = new TreeSet<>();
    sketches.forEach(one -> ids.add(one.account()));
    return put(Merger.around(sketches, neighbours, ledger.joining()), ids, known);
  }

  /** Joins accounts anew that decisions were made about. */
  Changes decided(Set<String> accounts) {
    List<Sketch> sketches = new ArrayList<>(neighbours.named(accounts));
    return put(Merger.around(sketches, neighbours, ledger.joining()), accounts, Map.of());
  }

  /** Reads every incident off its accounts again; which belong together does not change. */
  void regraded() {
    List<Cluster> clusters = new ArrayList<>();
    Operations operations = new Operations();
    for (String id : session.incidents().ids()) {
      clusters.add(kept(id));
      operations.add(id, session.incidents().operations(id));
    }
    write(
        clusters, operations, Map.of(), rows -> session.incidents().replace(accounts(rows), rows));
  }

  /** Drops all that was derived and derives it from the record alone. */
  void rebuild() {
    session.derived().restart(ReadingOff.VERSION);
    List<Sketch> all = new ArrayList<>();
    List<Sketch> waiting = new ArrayList<>();
    Map<String, Set<String>> named = new HashMap<>();
    session
        .reports()
        .eachCoded(
            coded -> {
              waiting.addAll(Sketch.of(coded));
              named.putAll(Operations.in(coded));
              if (waiting.size() >= BLOCK) {
                session.derived().addAccounts(rows(waiting));
                all.addAll(waiting);
                waiting.clear();
              }
            });
    session.derived().addAccounts(rows(waiting));
    all.addAll(waiting);
    List<Cluster> clusters = Merger.merge(all, ledger.joining());
    Operations operations = new Operations();
    clusters.forEach(one -> operations.add(one.id(), ids(one, named)));
    write(clusters, operations, Map.of(), rows -> session.incidents().replace(List.of(), rows));
    Map<String, Set<String>> near = new TreeMap<>();
    clusters.forEach(one -> near.put(one.id(), one.near()));
    session.incidents().settling().near(near, Set.of());
    session.relations().rebuild();
  }

  /** The record, as those who join ask for it. */
  Neighbours neighbours() {
    return neighbours;
  }

  /** The incident of a cluster as it is now. */
  Seen see(Cluster cluster, Optional<String> operation) {
    return see(cluster, reports(List.of(cluster), Map.of()), operation);
  }

  /** The operation that a cluster's own accounts name. */
  Optional<String> operation(Cluster cluster) {
    Operations operations = new Operations();
    operations.add(cluster.id(), ids(cluster, named(reports(List.of(cluster), Map.of()).values())));
    return operations.of(cluster.id());
  }

  /** Some clusters of a record that holds no others, as lists have them, in no order. */
  void list(List<Cluster> clusters, Recalled recalled, Consumer<ListedIncident> sink) {
    Operations operations = new Operations();
    Map<String, CodedReport> read = operations(clusters, recalled, operations);
    Map<String, Reliability> grades = ledger.grades();
    Map<String, Recalled.Basis> missing = new HashMap<>();
    List<Cluster> unknown = new ArrayList<>();
    for (Cluster one : clusters) {
      List<String> accounts = one.accounts();
      Recalled.Basis basis =
          new Recalled.Basis(accounts, operations.of(one.id()), ledger.about(accounts), grades);
      Optional<ListedIncident> known = recalled.find(basis);
      if (known.isPresent()) {
        sink.accept(known.get());
      } else {
        missing.put(one.id(), basis);
        unknown.add(one);
      }
    }
    write(
        unknown,
        operations,
        read,
        rows ->
            rows.stream()
                .map(ListedIncident::of)
                .forEach(
                    one -> {
                      recalled.keep(Objects.requireNonNull(missing.get(one.id())), one);
                      sink.accept(one);
                    }));
  }

  /**
   * Finds the operations that clusters name.
   *
   * @return the reports that had to be read for it, unless they are too many to be kept
   */
  private Map<String, CodedReport> operations(
      List<Cluster> clusters, Recalled recalled, Operations to) {
    List<Cluster> unknown = new ArrayList<>();
    for (Cluster one : clusters) {
      recalled
          .operations(one.accounts())
          .ifPresentOrElse(ids -> to.add(one.id(), ids), () -> unknown.add(one));
    }
    Map<String, CodedReport> read = new HashMap<>();
    for (int i = 0; i < unknown.size(); i += BLOCK) {
      List<Cluster> some = unknown.subList(i, Math.min(unknown.size(), i + BLOCK));
      Map<String, CodedReport> reports = reports(some, Map.of());
      Map<String, Set<String>> named = named(reports.values());
      for (Cluster one : some) {
        Set<String> ids = ids(one, named);
        to.add(one.id(), ids);
        recalled.keep(one.accounts(), ids);
      }
      if (read.size() < KEPT) {
        read.putAll(reports);
      }
    }
    return read;
  }

  /** Puts clusters in the place of those that their accounts were in. */
  private Changes put(List<Cluster> clusters, Set<String> changed, Map<String, CodedReport> known) {
    List<Cluster> other = new ArrayList<>();
    List<String> made = new ArrayList<>();
    List<String> again = new ArrayList<>();
    Set<String> out = new TreeSet<>();
    Map<String, Set<String>> near = new TreeMap<>();
    for (Cluster cluster : clusters) {
      boolean was = session.incidents().find(cluster.id()).isPresent();
      boolean told = cluster.accounts().stream().anyMatch(changed::contains);
      near.put(cluster.id(), cluster.near());
      if (told || !was || !isKept(cluster)) {
        other.add(cluster);
        (was ? again : made).add(cluster.id());
        cluster
            .accounts()
            .forEach(account -> session.incidents().holding(account).ifPresent(out::add));
      }
    }
    Map<String, CodedReport> reports = reports(other, known);
    Map<String, Set<String>> named = named(reports.values());
    Operations operations = new Operations();
    Set<String> all = new TreeSet<>();
    for (Cluster cluster : other) {
      operations.add(cluster.id(), ids(cluster, named));
      all.addAll(ids(cluster, named));
    }
    for (String id : Operations.touched(session, out, all)) {
      other.add(kept(id));
      operations.add(id, session.incidents().operations(id));
    }
    List<IncidentRow> rows = new ArrayList<>();
    write(other, operations, reports, rows::addAll);
    session.incidents().replace(accounts(rows), rows);
    session.incidents().settling().near(near, out);
    return new Changes(made, again);
  }

  private Cluster kept(String id) {
    return kept(session, id);
  }

  /** A cluster as it was read off before. */
  static Cluster kept(Session session, String id) {
    return new Cluster(
        session.incidents().accounts(id),
        JoinsJson.read(session.incidents().joins(id)),
        session.incidents().settling().near(id));
  }

  private boolean isKept(Cluster cluster) {
    return session.incidents().accounts(cluster.id()).equals(cluster.accounts())
        && session.incidents().joins(cluster.id()).equals(JoinsJson.write(cluster.joins()));
  }

  private static Map<String, Set<String>> named(Collection<CodedReport> reports) {
    Map<String, Set<String>> named = new HashMap<>();
    reports.forEach(one -> named.putAll(Operations.in(one)));
    return named;
  }

  private static Set<String> ids(Cluster cluster, Map<String, Set<String>> named) {
    Set<String> ids = new TreeSet<>();
    cluster.accounts().forEach(one -> ids.addAll(named.getOrDefault(one, Set.of())));
    return ids;
  }

  private void write(
      List<Cluster> clusters,
      Operations operations,
      Map<String, CodedReport> known,
      Consumer<List<IncidentRow>> sink) {
    for (int i = 0; i < clusters.size(); i += BLOCK) {
      List<Cluster> some = clusters.subList(i, Math.min(clusters.size(), i + BLOCK));
      Map<String, CodedReport> reports = reports(some, known);
      Map<String, Long> numbers =
          session.derived().numbers(some.stream().flatMap(one -> one.accounts().stream()).toList());
      sink.accept(some.stream().map(one -> row(one, operations, reports, numbers)).toList());
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

  private IncidentRow row(
      Cluster cluster,
      Operations operations,
      Map<String, CodedReport> reports,
      Map<String, Long> numbers) {
    Seen seen = see(cluster, reports, operations.of(cluster.id()));
    boolean rejected = ledger.rejects(cluster.accounts());
    return new IncidentRow(
        seen.incident(),
        cluster.accounts(),
        operations.named(cluster.id()),
        rejected,
        JoinsJson.write(cluster.joins()),
        CodebookJson.writeGlance(seen.recorded()),
        seen.json(),
        rejected ? new IncidentRow.Review(0, 0) : review(cluster, seen, numbers),
        rejected ? List.of() : echoes(seen, reports));
  }

  /** Who repeats whom, by source; reports without one are nobody's. */
  private static List<EchoCount> echoes(Seen seen, Map<String, CodedReport> reports) {
    Map<String, Set<String>> echoes = new TreeMap<>();
    Map<String, Set<String>> echoed = new TreeMap<>();
    for (Echo one : seen.echoes()) {
      source(one.account(), reports)
          .ifPresent(at -> echoes.computeIfAbsent(at, k -> new TreeSet<>()).add(one.account()));
      one.of()
          .ifPresent(
              of ->
                  source(of, reports)
                      .ifPresent(at -> echoed.computeIfAbsent(at, k -> new TreeSet<>()).add(of)));
    }
    Set<String> sources = new TreeSet<>(echoes.keySet());
    sources.addAll(echoed.keySet());
    return sources.stream()
        .map(
            at ->
                new EchoCount(
                    at,
                    echoes.getOrDefault(at, Set.of()).size(),
                    echoed.getOrDefault(at, Set.of()).size()))
        .toList();
  }

  private static Optional<String> source(String account, Map<String, CodedReport> reports) {
    return Optional.ofNullable(reports.get(report(account))).flatMap(one -> one.report().source());
  }

  private IncidentRow.Review review(Cluster cluster, Seen seen, Map<String, Long> numbers) {
    OptionalLong accepted = ledger.accepted(cluster.accounts());
    long latest = ledger.touched(cluster.accounts());
    for (String account : cluster.accounts()) {
      latest = Math.max(latest, numbers.getOrDefault(account, 0L));
    }
    Waiting.Looked looked =
        accepted.isEmpty()
            ? Waiting.Looked.NEVER
            : accepted.getAsLong() > latest ? Waiting.Looked.DONE : Waiting.Looked.BEFORE;
    OptionalDouble leastJoin = cluster.joins().stream().mapToDouble(Join::score).min();
    Waiting waiting = Waiting.of(seen.recorded(), leastJoin, looked);
    return new IncidentRow.Review(waiting.weight(), waiting.bits());
  }

  private Seen see(Cluster cluster, Map<String, CodedReport> reports, Optional<String> operation) {
    Map<String, CodedReport> telling = new TreeMap<>();
    cluster.accounts().forEach(id -> telling.put(report(id), reports.get(report(id))));
    return reading.read(cluster, List.copyOf(telling.values()), operation);
  }

  private static List<String> accounts(List<IncidentRow> rows) {
    return rows.stream().flatMap(row -> row.accounts().stream()).toList();
  }

  private static List<AccountRow> rows(List<Sketch> sketches) {
    return sketches.stream()
        .map(one -> new AccountRow(one.account(), one.report(), one.toBytes(), one.keys()))
        .toList();
  }

  /** The report that tells an account, whose id begins with the report's. */
  static String report(String account) {
    return account.substring(0, account.lastIndexOf('#'));
  }
}
