// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.List;

/**
 * Accounts of the same act.
 *
 * @param accounts never empty; the founding account first: the one published first, then the others
 *     in that order. Its id is the incident's id
 * @param joins why they stand together: for each account but the founding one, the likeness that
 *     brought it in
 * @param component the least account of all that links hold together with these, in this cluster or
 *     another: what is not of it has no say in which accounts stand together
 */
public record Cluster(List<String> accounts, List<Join> joins, String component) {
  public Cluster {
    accounts = List.copyOf(accounts);
    joins = List.copyOf(joins);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a cluster has at least one account");
    }
  }

  /** The id of the incident: that of the founding account. */
  public String id() {
    return accounts.get(0);
  }
}
