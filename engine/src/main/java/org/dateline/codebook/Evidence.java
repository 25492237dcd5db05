// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * The words that a statement rests on. {@code report.text().substring(span) == quote}, always.
 *
 * @param report the report's id
 */
public record Evidence(String report, Span span, String quote) {
  /** The words of the report at the span. */
  public static Evidence of(Report report, Span span) {
    return new Evidence(report.id(), span, span.of(report.text()));
  }
}
