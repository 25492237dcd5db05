// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void withoutATitleTheTextIsTheFileToTheLetter() {
    String file = "\r\n  Two men\u00ad fired.\r\n\r\nNobody was hurt. \r\n";
    Report report = Reads.one("folder/two-men.v2.txt", file);
    assertEquals(file, report.text());
    assertEquals("two-men.v2", report.id());
    assertEquals(1, report.parts().size());
    assertEquals(4, report.parts().get(0).span().start());
  }

  @Test
  void headerLinesSayWhatTheReportIs() {
    Report report =
        Reads.one(
            "a.txt",
            """
            title: Two killed
            source: Evening Herald
            published: 2017-06-07T10:00+02:00
            licence: free: as said
            url: https://herald.example/1
            author: Ann Lee

            Two men died.
            """);
    assertEquals("Two killed\n\nTwo men died.\n", report.text());
    assertEquals(Optional.of("Evening Herald"), report.source());
    assertEquals(Optional.of("Ann Lee"), report.author());
    assertEquals(Optional.of("https://herald.example/1"), report.url());
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-07T10:00")), report.published());
    assertEquals(PartKind.TITLE, report.parts().get(0).kind());
    assertEquals("Two killed", Reads.words(report, report.parts().get(0)));
    assertEquals("Two men died.", Reads.words(report, report.parts().get(1)));
  }

  @Test
  void linesThatOnlyLookLikeAHeaderAreText() {
    for (String text :
        List.of(
            "Witness: it was loud\n\nTwo men died.",
            "title: Two killed\nTwo men died.\n\nMore.",
            "https://herald.example/1\n\nTwo men died.")) {
      assertEquals(text, Reads.one("a.txt", text).text());
    }
  }

  @Test
  void hintsAreUsedWhereTheInputSaysNothing() {
    Hints hints =
        new Hints(Optional.of(LocalDateTime.parse("2020-01-01T00:00")), Optional.of("Hint"));
    byte[] bytes = "source: Herald\n\nTwo men died.".getBytes(StandardCharsets.UTF_8);
    Report report = Reader.read(new Input("-", bytes), hints).reports().get(0);
    assertEquals(Optional.of("Herald"), report.source());
    assertEquals(2020, report.published().orElseThrow().getYear());
    assertEquals("stdin", report.id());
  }

  @Test
  void aDateThatCannotBeReadIsAWarningAndSaysWhatToDo() {
    Readings read = Reads.all("a.txt", "published: soon\n\nTwo men died.");
    assertEquals(1, read.reports().size());
    assertEquals(List.of("BAD_DATE"), Reads.codes(read.warnings()));
    assertTrue(read.warnings().get(0).note().contains("write it as"));
    Readings empty = Reads.all("a.txt", "title: Two killed\n\n");
    assertEquals(List.of("NO_TEXT"), Reads.codes(empty.rejects()));
  }

  @Test
  void aBylineOnTheFirstLineNamesTheAuthor() {
    assertEquals(
        Optional.of("Ann Lee"), Reads.one("a.txt", "By Ann Lee\n\nTwo men died.").author());
  }
}
