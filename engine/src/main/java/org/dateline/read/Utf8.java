// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Walks through bytes that are UTF-8 only in part. */
final class Utf8 {
  private static final char[] WINDOWS_1252 = windows1252();

  private Utf8() {}

  /** Length of the well-formed sequence at an offset; 0 where there is none. */
  static int sequence(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** How many bytes at the end begin a sequence that the end of the bytes cuts off: 0 to 3. */
  static int clippedTail(byte[] bytes) {
    for (int back = 1; back <= 3 && back <= bytes.length; back++) {
      int b = bytes[bytes.length - back] & 0xFF;
      if (b >= 0xC2) {
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        // A lone lead byte is as well a letter of Windows-1252.
        return length > back && b <= 0xF4 && back > 1 ? back : 0;
      }
      if (b < 0x80) {
        return 0;
      }
    }
    return 0;
  }

  /** A byte as Windows-1252, with the five bytes that it leaves free as control characters. */
  static char windows1252(int b) {
    return WINDOWS_1252[b];
  }

  /** The byte that Windows-1252 writes for a character; -1 where there is none. */
  static int toWindows1252(char c) {
    if (c < 0x80 || c >= 0xA0 && c <= 0xFF) {
      return c;
    }
    for (int b = 0x80; b < 0xA0; b++) {
      if (WINDOWS_1252[b] == c) {
        return b;
      }
    }
    return -1;
  }

  private static char[] windows1252() {
    Charset charset = Charset.forName("windows-1252");
    char[] table = new char[256];
    for (int b = 0; b < 256; b++) {
      char c = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).charAt(0);
      table[b] = c == '\uFFFD' ? (char) b : c;
    }
    return table;
  }
}
