// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/**
 * Counts offsets as the text that a user gave has them: without the title that stands before the
 * main text, and in characters of Unicode, of which some take two places in Java. Quick for spans
 * in the order of the text.
 */
final class Offsets {
  private final String text;
  private final int body;
  private int seen;
  private int counted;

  Offsets(Report report) {
    this.text = report.text();
    this.body = Math.min(text.length(), report.title().map(t -> t.length() + 2).orElse(0));
    this.seen = body;
  }

  /** Whether a span stands in the main text. */
  boolean has(Span span) {
    return span.start() >= body;
  }

  /** Characters of the main text before an offset. */
  int of(int offset) {
    int from = offset < seen ? body : seen;
    counted = (offset < seen ? 0 : counted) + text.codePointCount(from, offset);
    seen = offset;
    return counted;
  }
}
