// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;

/** Looks things up by their place in the text, in lists whose spans do not overlap. */
final class Finds {
  private Finds() {}

  static <T> Optional<T> overlapping(List<Found<T>> found, Span span) {
    int i = lowerBound(found, span.start());
    if (i > 0 && found.get(i - 1).span().overlaps(span)) {
      return Optional.of(found.get(i - 1).value());
    }
    return i < found.size() && found.get(i).span().overlaps(span)
        ? Optional.of(found.get(i).value())
        : Optional.empty();
  }

  /** Index of the first find that begins at an offset or after it. */
  static <T> int lowerBound(List<Found<T>> found, int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
