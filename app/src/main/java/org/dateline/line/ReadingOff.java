// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import java.util.Optional;
import org.dateline.assess.Recording;
import org.dateline.assess.Sources;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.merge.Cluster;

/** Reads a joined incident off the reports that tell of it. Pure. */
final class ReadingOff {
  /**
   * Of merge and assess together: raise it when either gives other results from the same record.
   * What an older program derived is then derived again.
   */
  static final int VERSION = 7;

  private final Ledger ledger;
  private final Sources sources;

  ReadingOff(Ledger ledger) {
    this.ledger = ledger;
    this.sources = Sources.bundled().graded(ledger.grades());
  }

  /**
   * The incident of a cluster.
   *
   * @param reports at least those that its accounts stand in
   * @param operation that it belongs to
   */
  Seen read(Cluster cluster, List<CodedReport> reports, Optional<String> operation) {
    Recording.Reading read =
        Recording.read(
            cluster.accounts(), reports, ledger.about(cluster.accounts()), operation, sources);
    return new Seen(read.incident(), CodebookJson.write(read.incident()), read.echoes());
  }
}
