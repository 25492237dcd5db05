// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.store.FiledReport;

/** An incident is not what it was when somebody began to decide about it; nothing was written. */
@SuppressWarnings("serial")
public final class Changed extends RuntimeException {
  private final String incident;
  private final Since since;

  Changed(String incident, Since since) {
    super(incident + " has changed since you loaded it; look at what changed, then repeat it");
    this.incident = incident;
    this.since = since;
  }

  /** The id that the incident has now. */
  public String incident() {
    return incident;
  }

  public Since since() {
    return since;
  }

  /**
   * What came meanwhile; both may be empty where other incidents took accounts from this one.
   *
   * @param decisions about it, and about sources
   * @param reports that tell of it
   */
  public record Since(List<ListedDecision> decisions, List<FiledReport> reports) {
    public Since {
      decisions = List.copyOf(decisions);
      reports = List.copyOf(reports);
    }
  }
}
