// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which incidents were one coordinated operation. Reports give operations names of their own; two
 * that share an incident are the same, since an incident belongs to one operation.
 */
public final class Operations {
  private Operations() {}

  /**
   * The operation of each incident that has one, by the incident's id: the first in the alphabet of
   * the names that reports gave it.
   *
   * @param clusters the incidents
   * @param named the operation that an account's report says it is part of, by the account's id
   */
  public static Map<String, String> of(Collection<Cluster> clusters, Map<String, String> named) {
    Map<String, String> same = new HashMap<>();
    for (Cluster cluster : clusters) {
      String first = "";
      for (String account : cluster.accounts()) {
        String name = named.getOrDefault(account, "");
        if (!name.isEmpty()) {
          first = first.isEmpty() ? root(same, name) : unite(same, first, name);
        }
      }
    }
    Map<String, String> operations = new TreeMap<>();
    for (Cluster cluster : clusters) {
      cluster.accounts().stream()
          .filter(named::containsKey)
          .findFirst()
          .ifPresent(account -> operations.put(cluster.id(), root(same, named.get(account))));
    }
    return operations;
  }

  private static String unite(Map<String, String> same, String one, String other) {
    String a = root(same, one);
    String b = root(same, other);
    String first = a.compareTo(b) <= 0 ? a : b;
    same.put(first.equals(a) ? b : a, first);
    return first;
  }

  private static String root(Map<String, String> same, String name) {
    String at = name;
    while (!same.getOrDefault(at, at).equals(at)) {
      at = same.get(at);
    }
    return at;
  }
}
