// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;

/**
 * Collects what goes wrong while one input is read. Every note says what is wrong and what to do.
 */
final class Troubles {
  private final String source;
  private final List<Reject> rejects = new ArrayList<>();
  private final List<Reject> warnings = new ArrayList<>();

  Troubles(String source) {
    this.source = source;
  }

  /** The input gives no report. */
  void reject(String code, String note) {
    rejects.add(new Reject("read", code, source, OptionalLong.empty(), note));
  }

  /** A piece of the input gives no report. */
  void reject(String code, String piece, long offset, String note) {
    rejects.add(new Reject("read", code, source + piece, OptionalLong.of(offset), note));
  }

  /** The report is there, and something about it is odd. */
  void warn(String code, String note) {
    warnings.add(new Reject("read", code, source, OptionalLong.empty(), note));
  }

  Readings with(List<Report> reports) {
    return new Readings(reports, rejects, warnings);
  }
}
