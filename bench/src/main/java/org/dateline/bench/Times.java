// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, measured some times. What the processors worked for it is counted too:
 * where other programs run beside, that is what can be compared.
 *
 * @param median in milliseconds, by the clock
 * @param worst in milliseconds, by the clock
 * @param worked median of the milliseconds that processors worked for this program meanwhile
 */
record Times(double median, double worst, double worked) {
  /** Something to be measured. */
  interface Work {
    void run(int time);
  }

  /** Runs it some times; the first, which loads what it needs, is not counted. */
  static Times of(int times, Work work) {
    work.run(0);
    return measured(Math.max(1, times - 1), i -> work.run(i + 1));
  }

  /** Runs it once. */
  static Times once(Runnable work) {
    return measured(1, i -> work.run());
  }

  private static Times measured(int times, Work work) {
    double[] millis = new double[times];
    double[] worked = new double[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      long before = processorNanos();
      work.run(i);
      worked[i] = (processorNanos() - before) / 1e6;
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(worked);
    return new Times(millis[times / 2], millis[times - 1], worked[times / 2]);
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** "12 / 40 (9)": the median and the worst, and the work. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.0f / %.0f (%.0f)", median, worst, worked);
  }

  /** "12.3 (9.1)" in seconds: the median, and the work. */
  String seconds() {
    return String.format(Locale.ROOT, "%.1f (%.1f)", median / 1000, worked / 1000);
  }
}
