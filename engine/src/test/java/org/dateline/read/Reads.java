// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;

/** Short ways to read something in a test. */
final class Reads {
  private Reads() {}

  static Readings all(String name, String content) {
    return Reader.read(new Input(name, content.getBytes(StandardCharsets.UTF_8)), Hints.none());
  }

  static Report one(String name, String content) {
    return all(name, content).reports().get(0);
  }

  static Report published(String day, String text) {
    Hints hints = new Hints(Optional.of(LocalDateTime.parse(day + "T00:00")), Optional.empty());
    Input input = new Input("report.txt", text.getBytes(StandardCharsets.UTF_8));
    return Reader.read(input, hints).reports().get(0);
  }

  static String words(Report report, Part part) {
    return part.span().of(report.text());
  }

  static List<Part> parts(Report report, PartKind kind) {
    return report.parts().stream().filter(part -> part.kind() == kind).toList();
  }

  static List<String> codes(List<Reject> rejects) {
    return rejects.stream().map(Reject::code).toList();
  }
}
