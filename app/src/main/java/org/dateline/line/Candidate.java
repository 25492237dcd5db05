// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.merge.Sign;
import org.dateline.store.ListedIncident;

/**
 * An incident that may be the same as another one.
 *
 * @param score log-odds, of those two accounts of both that are most alike, that they tell of one
 *     act
 * @param signs what speaks for and against it, the weightiest first
 */
public record Candidate(ListedIncident incident, double score, List<Sign> signs) {
  public Candidate {
    signs = List.copyOf(signs);
  }
}
