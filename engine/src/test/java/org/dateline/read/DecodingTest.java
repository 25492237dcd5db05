// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final String WORDS = "The café’s owner said “it was loud” — twice.";

  private static Readings read(String name, byte[] bytes) {
    return Reader.read(new Input(name, bytes), Hints.none());
  }

  private static String text(Readings readings) {
    return readings.reports().stream().map(Report::text).findFirst().orElse("");
  }

  @Test
  void utf8IsReadWithoutAWarningAndItsMarkIsDropped() {
    Readings plain = read("a.txt", WORDS.getBytes(StandardCharsets.UTF_8));
    assertEquals(WORDS, text(plain));
    assertEquals(List.of(), plain.warnings());
    assertEquals(WORDS, text(read("a.txt", ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void utf16IsReadWithAndWithoutAMark() {
    assertEquals(WORDS, text(read("a.txt", WORDS.getBytes(StandardCharsets.UTF_16))));
    byte[] marked = ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(WORDS, text(read("a.txt", marked)));
    Readings bare = read("a.txt", WORDS.getBytes(StandardCharsets.UTF_16LE));
    assertEquals(WORDS, text(bare));
    assertEquals(List.of("MISDECODED"), Reads.codes(bare.warnings()));
  }

  @Test
  void bytesThatAreNotUtf8AreWindows1252WithAWarning() {
    Readings read = read("a.txt", WORDS.getBytes(Charset.forName("windows-1252")));
    assertEquals(WORDS, text(read));
    assertEquals(List.of("MISDECODED"), Reads.codes(read.warnings()));
  }

  @Test
  void aMixtureIsReadPieceByPiece() {
    byte[] good = "The café. ".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(good, good.length + 1);
    both[good.length] = (byte) 0x97;
    assertEquals("The café. —", text(read("a.txt", both)));
  }

  @Test
  void aDeclaredCharsetIsUsedWhereThePageIsNotUtf8() {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>Взрыв в порту убил двух"
            + " человек, сообщила полиция города.</p></body></html>";
    Readings read = read("a.html", page.getBytes(Charset.forName("windows-1251")));
    assertEquals("Взрыв в порту убил двух человек, сообщила полиция города.", text(read));
    assertEquals(List.of(), read.warnings());
  }

  @Test
  void textThatWasEncodedTwiceIsRepaired() {
    String twice =
        new String(WORDS.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
            .replace('\uFFFD', '\u009D');
    Readings read = read("a.txt", twice.getBytes(StandardCharsets.UTF_8));
    assertEquals(WORDS, text(read));
    assertEquals(List.of("MISDECODED"), Reads.codes(read.warnings()));
  }

  @Test
  void lettersThatOnlyLookSoAreLeftAlone() {
    String text = "Ã and Â are letters, and CAFÉ» closes a quotation.";
    assertEquals(text, text(read("a.txt", text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aCharacterCutInTwoAtTheEndIsAWarning() {
    byte[] bytes = "It cost ten €".getBytes(StandardCharsets.UTF_8);
    Readings read = read("a.txt", Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals("It cost ten ", text(read));
    assertEquals(List.of("TRUNCATED"), Reads.codes(read.warnings()));
  }

  @Test
  void whatIsNoTextIsRejected() {
    assertEquals(List.of("EMPTY"), Reads.codes(read("a.txt", new byte[0]).rejects()));
    assertEquals(List.of("EMPTY"), Reads.codes(Reads.all("a.txt", " \n\t\n").rejects()));
    assertEquals(List.of("BINARY"), Reads.codes(Reads.all("a.pdf", "%PDF-1.4 ...").rejects()));
    assertEquals(List.of("BINARY"), Reads.codes(read("a.txt", new byte[500]).rejects()));
    byte[] huge = new byte[Reader.MAX_BYTES + 1];
    assertEquals(List.of("TOO_LARGE"), Reads.codes(read("a.txt", huge).rejects()));
  }
}
