// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.merge.Cluster;
import org.dateline.merge.Merger;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentPage;
import org.dateline.store.ListedIncident;
import org.dateline.store.Listing;
import org.dateline.store.Point;
import org.dateline.store.Session;
import org.dateline.store.Settling;
import org.dateline.store.Then;

/**
 * A case as it was known at a moment: the reports that were published by then, or, where nobody
 * says when, added by then, and the decisions that were made by then. A moment is local where a
 * report gives local times, and UTC where the program does.
 */
final class AsOf {
  /**
   * Accounts about which something was decided since, or incidents that this makes open, from which
   * on all is joined anew: a question to a database has a bound.
   */
  private static final int DECIDED = 5000;

  private final Session session;
  private final Recalled recalled;
  private final LocalDateTime moment;
  private final Ledger ledger;
  private final Deriving deriving;
  private final Optional<Then> then;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Accounts about which something was decided since. */
  private final Set<String> decided = new HashSet<>();

  /** The accounts of each incident of now that was not then as it is, or lies near such. */
  private final Map<String, List<String>> open = new HashMap<>();

  private Optional<Set<String>> region = Optional.empty();
  private Optional<Recalled.AsItWas> was = Optional.empty();

  AsOf(Session session, Recalled recalled, LocalDateTime moment) {
    this.session = session;
    this.recalled = recalled;
    this.moment = moment;
    Ledger now = recalled.ledger(session);
    this.ledger = now.asOf(moment.toInstant(ZoneOffset.UTC));
    this.deriving = new Deriving(session, ledger);
    this.then = then(now);
  }

  /** A cluster, and what was read off it. */
  record Was(Cluster cluster, Seen seen) {}

  /** The incident that held an account; empty where nobody had told of it yet. */
  Optional<Was> around(String account) {
    Optional<String> now = session.incidents().holding(account);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    if (then.isPresent() && session.incidents().settling().isSettled(now.get(), then.get())) {
      return Optional.of(was(Deriving.kept(session, now.get())));
    }
    List<Sketch> self = counted(deriving.neighbours().named(Set.of(account)));
    Neighbours around =
        new Neighbours() {
          @Override
          public Collection<Sketch> sharing(Set<String> keys) {
            return counted(deriving.neighbours().sharing(keys));
          }

          @Override
          public Collection<Sketch> named(Set<String> accounts) {
            return counted(deriving.neighbours().named(accounts));
          }
        };
    return Merger.around(self, around, ledger.joining()).stream()
        .filter(cluster -> cluster.accounts().contains(account))
        .findFirst()
        .map(this::was);
  }

  /** Of some accounts those that are joined anew. */
  private List<Sketch> counted(Collection<Sketch> sketches) {
    if (then.isEmpty()) {
      return sketches.stream().filter(one -> isKnown(one.report())).toList();
    }
    Set<String> region = region();
    return sketches.stream().filter(one -> region.contains(one.account())).toList();
  }

  private Was was(Cluster cluster) {
    return new Was(cluster, deriving.see(cluster, deriving.operation(cluster)));
  }

  /** Hands on the incidents that are wanted, by date. */
  void incidents(IncidentFilter wanted, Consumer<ListedIncident> sink) {
    Comparator<ListedIncident> byDate = order(Listing.Order.OLDEST);
    Deque<ListedIncident> others = new ArrayDeque<>(others(wanted, byDate));
    if (then.isPresent()) {
      session
          .incidents()
          .each(
              wanted,
              then.get(),
              one -> {
                while (!others.isEmpty() && byDate.compare(others.peek(), one) < 0) {
                  sink.accept(others.remove());
                }
                sink.accept(one);
              });
    }
    others.forEach(sink);
  }

  /** Hands on the incidents that are wanted: as points where they are now as they were then. */
  void points(Listing listing, Consumer<Point> same, Consumer<ListedIncident> other) {
    then.ifPresent(moment -> session.points().each(listing, moment, same));
    others(listing).forEach(other);
  }

  /** A page of the incidents that are wanted. */
  IncidentPage page(Listing listing) {
    Comparator<Listing.After> positions = listing.order().positions();
    IncidentPage same =
        then.map(moment -> session.incidents().page(listing, moment))
            .orElseGet(() -> new IncidentPage(List.of(), Optional.empty()));
    List<ListedIncident> all = new ArrayList<>(same.incidents());
    for (ListedIncident one : others(listing)) {
      Listing.After at = listing.order().position(one);
      boolean after =
          listing.after().map(last -> positions.compare(at, last) > 0).orElse(true)
              && same.next().map(last -> positions.compare(at, last) <= 0).orElse(true);
      if (after) {
        all.add(one);
      }
    }
    all.sort(order(listing.order()));
    boolean more = all.size() > listing.limit();
    List<ListedIncident> some = more ? all.subList(0, listing.limit()) : all;
    return new IncidentPage(
        some,
        more ? Optional.of(listing.order().position(some.get(some.size() - 1))) : same.next());
  }

  /** How many incidents are wanted, up to a number. */
  int count(Listing listing, int most) {
    int same = then.map(moment -> session.incidents().count(listing, moment, most)).orElse(0);
    return Math.min(most, same + others(listing).size());
  }

  private List<ListedIncident> others(Listing listing) {
    return others(listing.wanted(), order(listing.order())).stream()
        .filter(
            one ->
                listing.actor().map(key -> one.actors().lines().anyMatch(key::equals)).orElse(true))
        .toList();
  }

  private static Comparator<ListedIncident> order(Listing.Order order) {
    return Comparator.comparing(order::position, order.positions());
  }

  /** The wanted incidents that were not as they are now, or lie near such. */
  private List<ListedIncident> others(IncidentFilter wanted, Comparator<ListedIncident> order) {
    return asItWas().incidents().stream()
        .filter(wanted::admits)
        .filter(one -> hasText(one.id(), wanted.text()))
        .sorted(order)
        .toList();
  }

  private Recalled.AsItWas asItWas() {
    if (was.isEmpty()) {
      Recalled.Moment key = new Recalled.Moment(Recalled.state(session), moment);
      was = recalled.find(key);
      if (was.isEmpty()) {
        was = Optional.of(joined());
        recalled.keep(key, was.get());
      }
    }
    return was.get();
  }

  /** What was not as it is now is joined anew; where nothing tells what that is, all. */
  private Recalled.AsItWas joined() {
    List<ListedIncident> all = new ArrayList<>();
    List<Cluster> changed = new ArrayList<>();
    List<String> same = new ArrayList<>();
    Map<String, Cluster> clusters = new HashMap<>();
    for (Cluster one : Merger.merge(known(), ledger.joining())) {
      clusters.put(one.id(), one);
      if (isUnchanged(one)) {
        same.add(one.id());
      } else {
        changed.add(one);
      }
    }
    deriving.list(changed, recalled, all::add);
    all.addAll(session.incidents().some(same));
    return new Recalled.AsItWas(all, clusters);
  }

  /** Whether a cluster is an incident of now of which all is known, and nothing decided since. */
  private boolean isUnchanged(Cluster cluster) {
    return cluster.accounts().equals(open.get(cluster.id()))
        && cluster.accounts().stream().noneMatch(decided::contains)
        && session.incidents().operations(cluster.id()).isEmpty();
  }

  /** The accounts known by then of all that was not as it is now, or lies near such. */
  private Set<String> region() {
    if (region.isEmpty()) {
      Settling settling = session.incidents().settling();
      open.putAll(settling.unsettled(then.orElseThrow()));
      List<String> accounts = open.values().stream().flatMap(List::stream).toList();
      region = Optional.of(Set.copyOf(settling.known(accounts, moment)));
    }
    return region.get();
  }

  private Collection<Sketch> known() {
    if (then.isPresent()) {
      return deriving.neighbours().named(region());
    }
    List<Sketch> known = new ArrayList<>();
    session
        .derived()
        .eachSketch(
            bytes -> {
              Sketch sketch = Sketch.fromBytes(bytes);
              if (isKnown(sketch.report())) {
                known.add(sketch);
              }
            });
    return known;
  }

  /** Empty where a source has been graded since, or where too much has been decided. */
  private Optional<Then> then(Ledger now) {
    return now.decidedAfter(moment.toInstant(ZoneOffset.UTC))
        .filter(accounts -> accounts.size() <= DECIDED)
        .map(
            accounts -> {
              decided.addAll(accounts);
              Set<String> forced = new TreeSet<>();
              for (String account : accounts) {
                session
                    .incidents()
                    .holding(account)
                    .ifPresent(
                        id -> {
                          forced.add(id);
                          forced.addAll(session.incidents().settling().near(id));
                        });
              }
              return new Then(moment.toString(), List.copyOf(forced));
            })
        .filter(one -> one.forced().size() <= DECIDED);
  }

  private boolean hasText(String incident, Optional<String> words) {
    return words.isEmpty()
        || Objects.requireNonNull(asItWas().clusters().get(incident)).accounts().stream()
            .map(Deriving::report)
            .distinct()
            .anyMatch(
                id -> IncidentFilter.stands(words.get(), session.reports().report(id).text()));
  }

  private boolean isKnown(String report) {
    return known.computeIfAbsent(
        report, id -> session.reports().find(id).filter(this::isKnown).isPresent());
  }

  private boolean isKnown(FiledReport report) {
    return !report.knownFrom().isAfter(moment);
  }
}
