// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes as the record keeps what it reads seldom: deflated, and unpacked when asked for. */
final class Packed {
  private final byte[] deflated;

  private Packed(byte[] deflated) {
    this.deflated = deflated;
  }

  /** What was packed before. */
  static Packed of(byte[] deflated) {
    return new Packed(deflated);
  }

  static Packed pack(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (DeflaterOutputStream to = new DeflaterOutputStream(out, deflater, 8192)) {
      to.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused to be written to", e);
    } finally {
      deflater.end();
    }
    return new Packed(out.toByteArray());
  }

  static Packed pack(String text) {
    return pack(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As a column holds them. */
  byte[] toColumn() {
    return deflated;
  }

  byte[] bytes() {
    try (InflaterInputStream in =
        new InflaterInputStream(new java.io.ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("what the record holds does not unpack", e);
    }
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
