// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A large answer that is given many times: its tag is worked out once, and it is packed once. */
final class Parcel {
  private final String tag;
  private final byte[] plain;
  private final byte[] packed;

  Parcel(byte[] plain) {
    this.plain = plain;
    this.tag = Answer.tag(plain);
    this.packed = pack(plain);
  }

  String tag() {
    return tag;
  }

  byte[] plain() {
    return plain;
  }

  /** The same, as gzip has it. */
  byte[] packed() {
    return packed;
  }

  private static byte[] pack(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 1024);
    try (GZIPOutputStream packing = new Quick(out)) {
      packing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toByteArray();
  }

  private static final class Quick extends GZIPOutputStream {
    Quick(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
