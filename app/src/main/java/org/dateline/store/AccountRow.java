// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An account as the record finds it again.
 *
 * @param report the id of the report that tells it
 * @param sketch what joining compares of it, as the one who joins writes it
 * @param keys by which it is found
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
public record AccountRow(String id, String report, byte[] sketch, Set<String> keys) {
  public AccountRow {
    keys = Set.copyOf(keys);
  }

  SortedSet<String> sortedKeys() {
    return new TreeSet<>(keys);
  }
}
