// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.collect.Origins;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.junit.jupiter.api.Test;

/** Every value in the output has a span, and the text at that span is the quoted text. */
class RealReportsTest {
  private static final Line LINE = Line.bundled("test");

  @Test
  void everyValueFromTheModernReportsRestsOnItsWords() {
    Path news = SharedData.get("data/news");
    Tally tally =
        LINE.run(
            Origins.of(List.of(news.toString()), InputStream.nullInputStream()),
            Hints.none(),
            (outcome, sofar) -> Soundness.check(outcome));
    assertTrue(tally.reports() >= 100, tally::toString);
  }

  @Test
  void everyValueFromTheOldWiresRestsOnItsWords() throws IOException {
    Path raw = SharedData.get("data/muc4/raw");
    int reports = 0;
    try (Stream<Path> files = Files.list(raw)) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().matches("(dev|tst).*")).toList()) {
        String all = Files.readString(file, ISO_8859_1);
        for (String report : all.split("(?m)^(?=(DEV|TST[12])-MUC[34]-[0-9]{4})")) {
          int body = report.indexOf('\n') + 1;
          String id = report.substring(0, body).strip().split("[ (]", 2)[0];
          byte[] bytes = report.substring(body).getBytes(UTF_8);
          // all of the development half, one in ten of the training half
          boolean taken = !id.startsWith("DEV") || id.endsWith("7");
          if (!id.isEmpty() && taken) {
            Soundness.check(LINE.run(new Input(id + ".txt", bytes), Hints.none()));
            reports++;
          }
        }
      }
    }
    assertTrue(reports >= 320, reports + " reports");
  }
}
