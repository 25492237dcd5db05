// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;

/** A report at the end of the line: what was read from it, and the incidents in it. */
public record Finished(CodedReport coded, List<Incident> incidents) {
  public Finished {
    incidents = List.copyOf(incidents);
  }
}
