// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/** Reads reports back from their JSON form. */
final class ReportReader {
  private ReportReader() {}

  static Report report(JsonIn in) {
    return report(in, in.text("text"));
  }

  static Report report(JsonIn in, String text) {
    return new Report(
        in.text("id"),
        in.findText("title"),
        in.findText("source"),
        in.findText("author"),
        in.findText("url"),
        in.findText("published").map(LocalDateTime::parse),
        in.find("dateline").map(ReportReader::dateline),
        text,
        in.list("parts", ReportReader::part));
  }

  static Span span(JsonIn in) {
    return new Span(in.number("start"), in.number("end"));
  }

  private static Dateline dateline(JsonIn in) {
    return new Dateline(
        span(in),
        in.findText("place"),
        in.findText("date").map(LocalDate::parse),
        in.findText("agency"));
  }

  private static Part part(JsonIn in) {
    return new Part(
        span(in),
        in.coded("kind", PartKind.class),
        in.find("voice").map(ValueReader::link),
        in.findText("at").map(LocalDateTime::parse),
        in.find("number").map(JsonIn::number));
  }
}
