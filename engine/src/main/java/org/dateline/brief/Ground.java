// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.Optional;
import org.dateline.assess.PastEvent;
import org.dateline.codebook.Evidence;

/** What a sentence rests on. */
public sealed interface Ground {
  /** Words of a report. */
  record Words(ReportHead report, Evidence evidence) implements Ground {
    public Words {
      if (!report.id().equals(evidence.report())) {
        throw new IllegalArgumentException(
            evidence.report() + " is quoted, and " + report.id() + " is named");
      }
    }
  }

  /** A report as a whole, for what it does not say. */
  record Whole(ReportHead report) implements Ground {}

  /** An earlier act of the record or of a data set. */
  record Earlier(PastEvent act) implements Ground {}

  /**
   * The word of the analyst who edited the brief.
   *
   * @param original what the sentence was before it was changed; empty where it is the analyst's
   *     own
   */
  record Analyst(String name, Optional<String> original) implements Ground {}
}
