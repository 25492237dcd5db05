// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A report as a note names it.
 *
 * @param id unique within the case
 */
public record ReportHead(
    String id,
    Optional<String> title,
    Optional<String> source,
    Optional<String> url,
    Optional<LocalDateTime> published) {
  /** A report of which nothing but its id is known. */
  static ReportHead bare(String id) {
    return new ReportHead(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
