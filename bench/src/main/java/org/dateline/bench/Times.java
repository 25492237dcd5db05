// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, measured some times.
 *
 * @param median in milliseconds
 * @param worst in milliseconds
 */
record Times(double median, double worst) {
  /** Something to be measured. */
  interface Work {
    void run(int time);
  }

  /** Runs it some times; the first, which loads what it needs, is not counted. */
  static Times of(int times, Work work) {
    double[] millis = new double[Math.max(1, times - 1)];
    for (int i = 0; i <= millis.length; i++) {
      long begun = System.nanoTime();
      work.run(i);
      if (i > 0) {
        millis[i - 1] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(millis);
    return new Times(millis[millis.length / 2], millis[millis.length - 1]);
  }

  /** "12 / 40": the median and the worst. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.0f / %.0f", median, worst);
  }
}
