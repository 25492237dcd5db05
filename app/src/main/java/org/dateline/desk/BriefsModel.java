// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * The briefs that are being written.
 *
 * @param gone the one that was just thrown away
 * @param problem why none could be begun; empty otherwise
 */
public record BriefsModel(List<Line> drafts, Optional<Line> gone, String problem, String ids) {
  public BriefsModel {
    drafts = List.copyOf(drafts);
  }

  /** A draft as one line. */
  public record Line(long id, String title, String author, String changed) {}
}
