// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.merge.Neighbours;
import org.dateline.merge.Sketch;
import org.dateline.store.Derived;

/**
 * Accounts of the record that may tell of the same act. Accounts that stand near each other ask for
 * the same ones again and again: each is read once.
 */
final class KnownSketches implements Neighbours {
  /** Keys whose accounts are remembered, and sketches: some tens of megabytes. */
  private static final int MOST = 20_000;

  private final Derived derived;
  private final Map<String, List<String>> accounts = new HashMap<>();
  private final Map<String, Sketch> sketches = new HashMap<>();

  KnownSketches(Derived derived) {
    this.derived = derived;
  }

  @Override
  public Collection<Sketch> sharing(Set<String> keys) {
    if (accounts.size() > MOST) {
      accounts.clear();
    }
    Set<String> asked = new TreeSet<>(keys);
    asked.removeAll(accounts.keySet());
    asked.forEach(key -> accounts.put(key, new ArrayList<>()));
    derived.accountsWithKeys(asked, (key, account) -> accounts.get(key).add(account));
    Set<String> ids = new TreeSet<>();
    keys.forEach(key -> ids.addAll(accounts.get(key)));
    return named(ids);
  }

  @Override
  public Collection<Sketch> named(Set<String> ids) {
    if (sketches.size() > MOST) {
      sketches.clear();
    }
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(sketches.keySet());
    for (byte[] one : derived.sketches(missing)) {
      Sketch sketch = Sketch.fromBytes(one);
      sketches.put(sketch.account(), sketch);
    }
    return new TreeSet<>(ids).stream().filter(sketches::containsKey).map(sketches::get).toList();
  }
}
