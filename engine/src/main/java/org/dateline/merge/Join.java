// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.List;

/**
 * Why two accounts are held to tell of one act.
 *
 * @param score log-odds that they do; an analyst's decision has no score but {@link
 *     Double#POSITIVE_INFINITY}
 * @param signs what speaks for and against, the weightiest first
 */
public record Join(String one, String other, double score, List<Sign> signs) {
  public Join {
    signs = List.copyOf(signs);
  }
}
