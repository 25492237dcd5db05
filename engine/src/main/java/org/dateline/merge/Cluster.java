// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.List;
import java.util.Set;

/**
 * Accounts of the same act.
 *
 * @param accounts never empty; the founding account first: the one published first, then the others
 *     in that order. Its id is the incident's id
 * @param joins why they stand together: for each account but the founding one, the likeness that
 *     brought it in
 * @param near ids of other clusters of which an account is linked to one of these
 */
public record Cluster(List<String> accounts, List<Join> joins, Set<String> near) {
  public Cluster {
    accounts = List.copyOf(accounts);
    joins = List.copyOf(joins);
    near = Set.copyOf(near);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a cluster has at least one account");
    }
  }

  /** The id of the incident: that of the founding account. */
  public String id() {
    return accounts.get(0);
  }
}
