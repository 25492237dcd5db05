// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which accounts of a record share a key, by their place in the record. */
final class Buckets {
  private final List<Sketch> sketches;
  private final Map<String, int[]> holders = new HashMap<>();

  Buckets(List<Sketch> sketches) {
    this.sketches = sketches;
    Map<String, Integer> sizes = new HashMap<>();
    for (Sketch sketch : sketches) {
      sketch.keys().forEach(key -> sizes.merge(key, 1, Integer::sum));
    }
    for (int i = 0; i < sketches.size(); i++) {
      for (String key : sketches.get(i).keys()) {
        // A key that one account alone holds brings nobody together.
        if (sizes.get(key) > 1) {
          int[] before = holders.get(key);
          int[] bucket = before == null ? new int[] {i} : Arrays.copyOf(before, before.length + 1);
          bucket[bucket.length - 1] = i;
          holders.put(key, bucket);
        }
      }
    }
  }

  /** Accounts after this one that hold a key that it asks for, each once. */
  int[] after(int account) {
    Set<String> asked = sketches.get(account).asks();
    return asked.stream()
        .map(holders::get)
        .filter(bucket -> bucket != null)
        .flatMapToInt(Arrays::stream)
        .filter(other -> other > account)
        .distinct()
        .toArray();
  }
}
