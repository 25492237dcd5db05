// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class GazetteerFileTest {
  private static final String PLACES = "1\tGao\tcity\t16.27\t-0.04\tML\tGao\t86353\t4\n";
  private static final String BAD = "1\tGao\tcity\tnorth\t-0.04\tML\tGao\t86353\t4\n";

  private static byte[] deflated(String text) {
    Deflater deflater = new Deflater();
    deflater.setInput(text.getBytes(UTF_8));
    deflater.finish();
    byte[] out = new byte[1000];
    return Arrays.copyOf(out, deflater.deflate(out));
  }

  private static byte[] file(String version, String... tables) {
    String[] names = {"places", "names", "words", "given"};
    StringBuilder head = new StringBuilder("dateline-gazetteer " + version + "\n");
    StringBuilder index = new StringBuilder();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int t = 0; t < names.length; t++) {
      CRC32 crc = new CRC32();
      crc.update(tables[t].getBytes(UTF_8));
      byte[] packed = deflated(tables[t]);
      body.writeBytes(packed);
      head.append(names[t]).append(" 1 1\n");
      String key = tables[t].split("[\t\n]", -1)[0];
      index.append("0\t" + packed.length + "\t" + tables[t].length() + "\t" + crc.getValue());
      index.append("\t" + key + "\n");
    }
    byte[] packedIndex = deflated(index.toString());
    head.append(packedIndex.length + " " + body.size() + "\n\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(US_ASCII));
    all.writeBytes(packedIndex);
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  private static byte[] good() {
    return file("2", PLACES, "gao\t0\n", "the\n", "anna\n");
  }

  private static String failure(byte[] bytes) {
    return assertThrows(GazetteerException.class, () -> GazetteerFile.of("some.dat", bytes))
        .getMessage();
  }

  @Test
  void aWholeFileIsRead() {
    GazetteerFile file = GazetteerFile.of("some.dat", good());
    assertEquals(Optional.of("0"), file.names().after("gao"));
    assertEquals(Optional.empty(), file.names().after("ga"));
    assertTrue(file.names().begins("ga"));
    assertEquals(4, new Gazetteer(file).named("Gao").get(0).radius());
  }

  @Test
  void aMissingFileIsNamedWithTheRemedy() {
    GazetteerException e =
        assertThrows(GazetteerException.class, () -> GazetteerFile.load("nowhere.dat"));
    assertTrue(e.getMessage().startsWith("nowhere.dat is missing; "), e.getMessage());
  }

  @Test
  void anOlderFileSaysSoAndInWhichLine() {
    String message = failure(file("1", PLACES, "gao\t0\n", "the\n", "anna\n"));
    assertTrue(message.startsWith("some.dat is older than the program: line 1 says format 1"));
    assertTrue(failure(file("3", PLACES, "a\n", "a\n", "a\n")).contains("newer"));
  }

  @Test
  void whatIsNoGazetteerIsRefused() {
    assertTrue(failure("hello\n".getBytes(US_ASCII)).startsWith("some.dat is no gazetteer"));
    assertTrue(failure(new byte[0]).startsWith("some.dat is damaged"));
  }

  @Test
  void aFileThatIsCutShortIsRefusedWhereverTheCutIs() {
    byte[] good = good();
    for (int length = 0; length < good.length; length++) {
      assertTrue(failure(Arrays.copyOf(good, length)).startsWith("some.dat is "));
    }
  }

  @Test
  void aDamagedBlockIsNamedByItsLines() {
    byte[] bytes = good();
    bytes[bytes.length - 3] ^= 0x5a;
    GazetteerFile file = GazetteerFile.of("some.dat", bytes);
    GazetteerException e = assertThrows(GazetteerException.class, () -> file.given().after("anna"));
    assertTrue(e.getMessage().startsWith("some.dat is damaged in line 1 of its given"));
  }

  @Test
  void aPlaceThatCannotBeReadIsNamedByItsLine() {
    Gazetteer gazetteer =
        new Gazetteer(GazetteerFile.of("some.dat", file("2", BAD, "gao\t0\n", "a\n", "b\n")));
    GazetteerException e = assertThrows(GazetteerException.class, () -> gazetteer.named("Gao"));
    assertTrue(e.getMessage().startsWith("some.dat is damaged in line 1 of its places"));
  }
}
