// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.codebook.Reject;

/**
 * What came of one input.
 *
 * @param name the file, address or "-", as the user wrote it
 * @param warnings what was odd but could be read, for people
 */
public record Outcome(
    String name, List<Finished> reports, List<Reject> rejects, List<Reject> warnings) {
  public Outcome {
    reports = List.copyOf(reports);
    rejects = List.copyOf(rejects);
    warnings = List.copyOf(warnings);
  }
}
