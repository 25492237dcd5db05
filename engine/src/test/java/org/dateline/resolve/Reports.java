// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/** Texts to read numbers and dates in. */
final class Reports {
  private Reports() {}

  /** A text published on a day. */
  static Text on(String day, String text) {
    return text(Optional.of(LocalDate.parse(day)), text);
  }

  /** A text that does not say when it was published. */
  static Text undated(String text) {
    return text(Optional.empty(), text);
  }

  private static Text text(Optional<LocalDate> published, String text) {
    List<Part> parts = text.isEmpty() ? List.of() : List.of(Part.body(new Span(0, text.length())));
    return Text.of(
        new Report(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.map(LocalDate::atStartOfDay),
            Optional.empty(),
            text,
            parts));
  }
}
