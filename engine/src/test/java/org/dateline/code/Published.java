// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/** Reports of tests. */
final class Published {
  private Published() {}

  /** A text that was published on a day, and nothing is known of it beside. */
  static Report on(LocalDate day, String text) {
    return new Report(
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day.atStartOfDay()),
        Optional.empty(),
        text,
        List.of(Part.body(new Span(0, text.length()))));
  }
}
