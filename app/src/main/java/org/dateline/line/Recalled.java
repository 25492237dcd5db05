// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Statement;
import org.dateline.merge.Cluster;
import org.dateline.store.ListedIncident;
import org.dateline.store.Session;

/**
 * What was worked out of a record, kept for whoever asks next: incidents as they were at moments
 * (reports do not change, so what was read off some of them under some decisions is read off them
 * for good; the longest unused is forgotten), and the decisions, until there is another. For many
 * threads.
 */
final class Recalled {
  private static final int MOST = 4000;

  /** Moments whose lists are kept: who looks at one goes on from page to page. */
  private static final int MOMENTS = 12;

  /** Incidents of one moment that are kept at most. */
  private static final int LARGE = 1000;

  private Optional<Book> book = Optional.empty();
  private final Map<Basis, ListedIncident> incidents = bounded(MOST);
  private final Map<List<String>, Set<String>> operations = bounded(MOST);
  private final Map<Moment, AsItWas> moments = bounded(MOMENTS);

  /**
   * All that an incident is read off.
   *
   * @param decided about the accounts, as far as it held
   * @param grades of sources that analysts had given
   */
  record Basis(
      List<String> accounts,
      Optional<String> operation,
      List<Statement> decided,
      Map<String, Reliability> grades) {}

  /**
   * A moment, as a state of the record shows it.
   *
   * @param state another one after each change of the record
   */
  record Moment(String state, LocalDateTime at) {}

  /**
   * What was not then as it is now, or lies near such.
   *
   * @param clusters the same by their ids
   */
  record AsItWas(List<ListedIncident> incidents, Map<String, Cluster> clusters) {
    AsItWas {
      incidents = List.copyOf(incidents);
      clusters = Map.copyOf(clusters);
    }
  }

  /** A word that is another one after each change of what is read off the record. */
  static String state(Session session) {
    return session.reports().latest() + " " + session.derived().version().orElse(0);
  }

  synchronized Optional<AsItWas> find(Moment moment) {
    return Optional.ofNullable(moments.get(moment));
  }

  synchronized void keep(Moment moment, AsItWas was) {
    if (was.incidents().size() <= LARGE) {
      moments.put(moment, was);
    }
  }

  /** The decisions up to one of them. */
  private record Book(long latest, Ledger ledger) {}

  /** All decisions of the record, as a session sees it. */
  synchronized Ledger ledger(Session session) {
    long latest = session.statements().latestDecision();
    if (book.filter(one -> one.latest() == latest).isEmpty()) {
      book = Optional.of(new Book(latest, new Ledger(session.statements().decisions())));
    }
    return book.get().ledger();
  }

  synchronized Optional<ListedIncident> find(Basis basis) {
    return Optional.ofNullable(incidents.get(basis));
  }

  synchronized void keep(Basis basis, ListedIncident one) {
    incidents.put(basis, one);
  }

  /** The ids that some accounts give to operations; empty where nobody has looked yet. */
  synchronized Optional<Set<String>> operations(List<String> accounts) {
    return Optional.ofNullable(operations.get(accounts));
  }

  synchronized void keep(List<String> accounts, Set<String> ids) {
    operations.put(accounts, ids);
  }

  private static <K, V> Map<K, V> bounded(int most) {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
