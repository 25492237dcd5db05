// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a format says about one report, before its text is put together.
 *
 * @param marks quotations that the format itself marks, in order, with offsets into the body
 */
record Draft(
    String id,
    Optional<String> title,
    Optional<String> source,
    Optional<String> author,
    Optional<String> url,
    Optional<LocalDateTime> published,
    String body,
    List<Mark> marks) {
  Draft {
    marks = List.copyOf(marks);
  }

  /**
   * A quotation that the format marks.
   *
   * @param post whether it is marked as a post of a social network
   * @param cite address or name of what is quoted, where the mark gives one
   */
  record Mark(int start, int end, boolean post, Optional<String> cite) {}
}
