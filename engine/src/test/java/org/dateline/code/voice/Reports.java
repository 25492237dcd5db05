// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.List;
import java.util.Optional;
import org.dateline.code.Meanings;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/** Reports made by hand. */
public final class Reports {
  public static final Meanings NOTHING =
      new Meanings(List.of(), List.of(), List.of(), List.of(), List.of());

  private Reports() {}

  /** A report without anything but its text. */
  public static Report plain(String text) {
    return of(text, Optional.empty());
  }

  /** A report of one body with a source. */
  public static Report of(String text, Optional<String> source) {
    List<Part> parts = text.isEmpty() ? List.of() : List.of(Part.body(new Span(0, text.length())));
    return new Report(
        "r",
        Optional.empty(),
        source,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        parts);
  }
}
