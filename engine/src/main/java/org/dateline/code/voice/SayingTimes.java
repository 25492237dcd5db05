// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Set;
import org.dateline.codebook.Span;

/** Tells the time of speaking from the time of what is said. */
public final class SayingTimes {
  private static final Set<String> PRESENT = Set.of("say", "says", "report", "reports");

  private SayingTimes() {}

  /**
   * Whether a time outside what is said is the time of the saying: "police said on Thursday that
   * ...". What somebody says now was not said on a day past: in "police say on Saturday gunmen ..."
   * the day is that of the act.
   *
   * @param report the report's text
   */
  public static boolean isOfSaying(Attribution attribution, Span time, String report) {
    return attribution.content().stream().noneMatch(part -> part.overlaps(time))
        && !PRESENT.contains(attribution.cue().of(report).toLowerCase(java.util.Locale.ROOT));
  }
}
