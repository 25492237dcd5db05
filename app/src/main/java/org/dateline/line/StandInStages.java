// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Part;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;

/** Until the stages are there: plain text in, no incident out. */
final class StandInStages implements Stages {
  @Override
  public Readings read(String name, byte[] bytes, Hints hints) {
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    if (text.isEmpty()) {
      Reject empty =
          new Reject("read", "EMPTY", name, OptionalLong.empty(), "is empty; give a report's text");
      return new Readings(List.of(), List.of(empty), List.of());
    }
    String file = Path.of(name).getFileName().toString();
    int dot = file.lastIndexOf('.');
    Report report =
        new Report(
            dot > 0 ? file.substring(0, dot) : file,
            Optional.empty(),
            hints.source(),
            Optional.empty(),
            Optional.empty(),
            hints.published(),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length()))));
    return new Readings(List.of(report), List.of(), List.of());
  }

  @Override
  public CodedReport code(Report report) {
    return new CodedReport(report, List.of(), List.of(), List.of());
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return List.of();
  }
}
