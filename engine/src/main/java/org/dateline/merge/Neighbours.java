// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.Collection;
import java.util.Set;

/**
 * Finds accounts of the record that may tell of the same act; what keeps the record provides it.
 */
public interface Neighbours {
  /** All accounts of the record that have one of these {@linkplain Sketch#keys() keys}. */
  Collection<Sketch> sharing(Set<String> keys);

  /** The accounts with these ids, as far as the record has them. */
  Collection<Sketch> named(Set<String> accounts);
}
