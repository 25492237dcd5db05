// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long answers of one kind took. Many threads may add. */
final class Answers {
  private final List<Double> millis = new ArrayList<>();
  private long bytes;
  private int bad;

  synchronized void add(double took, int length, boolean good) {
    millis.add(took);
    bytes += length;
    bad += good ? 0 : 1;
  }

  synchronized void add(Answers others) {
    millis.addAll(others.millis);
    bytes += others.bytes;
    bad += others.bad;
  }

  synchronized int count() {
    return millis.size();
  }

  /** Answers that were none. */
  synchronized int bad() {
    return bad;
  }

  /** Mean length. */
  synchronized double kilobytes() {
    return millis.isEmpty() ? 0 : bytes / 1024.0 / millis.size();
  }

  /** The time in milliseconds within which this share of the answers came. */
  synchronized double quantile(double share) {
    if (millis.isEmpty()) {
      return 0;
    }
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
