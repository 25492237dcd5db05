// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Statement;
import org.dateline.store.Session;

/**
 * Operations over many reports. Each report gives its own id to an operation that it tells of; two
 * ids mean the same operation where one incident goes by both. It is known by the least of its ids.
 */
final class Operations {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> named = new TreeMap<>();

  /** The ids that a report gives to operations, by account. */
  static Map<String, Set<String>> in(CodedReport coded) {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (Account account : coded.accounts()) {
      for (Statement one : account.statements()) {
        if (one.field() == Field.OPERATION && one.value() instanceof OperationLink link) {
          ids.computeIfAbsent(account.id(), k -> new TreeSet<>()).add(link.operation());
        }
      }
    }
    return ids;
  }

  /** An incident goes by these ids. */
  void add(String incident, Collection<String> ids) {
    if (!ids.isEmpty()) {
      named.computeIfAbsent(incident, k -> new TreeSet<>()).addAll(ids);
      String first = ids.iterator().next();
      ids.forEach(id -> unite(first, id));
    }
  }

  /** The ids that an incident itself goes by. */
  List<String> named(String incident) {
    return List.copyOf(named.getOrDefault(incident, Set.of()));
  }

  /** The operation that an incident belongs to. */
  Optional<String> of(String incident) {
    return named(incident).stream().findFirst().map(this::root);
  }

  /**
   * The incidents of the record whose operation may be another one when some incidents are taken
   * out and others, that go by some ids, put in.
   */
  static Set<String> touched(Session session, Set<String> out, Collection<String> ids) {
    Set<String> touched = new TreeSet<>();
    Set<String> seen = new TreeSet<>(ids);
    out.forEach(incident -> seen.addAll(session.incidents().operations(incident)));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String incident : session.incidents().inOperation(open.remove())) {
        if (!out.contains(incident) && touched.add(incident)) {
          session.incidents().operations(incident).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return touched;
  }

  private void unite(String one, String other) {
    String a = root(one);
    String b = root(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parents.put(a, b);
    }
  }

  private String root(String id) {
    String at = id;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
