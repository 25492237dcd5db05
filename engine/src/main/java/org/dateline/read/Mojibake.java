// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that was UTF-8, was taken for Windows-1252 and written as UTF-8 again: "â€™" for "’". Each
 * run of foreign letters is turned back only where it gives UTF-8 that leads to the same letters
 * again.
 */
final class Mojibake {
  private static final int LONGEST = 400;

  private Mojibake() {}

  /** The text as it was meant, if any of it was encoded twice. */
  static Optional<String> repaired(String text) {
    if (!isSuspect(text)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean changed = false;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) >= 0x80 && end - at < LONGEST) {
        end++;
      }
      if (end == at) {
        out.append(text.charAt(at++));
        continue;
      }
      String run = text.substring(at, end);
      String meant = meant(run);
      changed |= !meant.equals(run);
      out.append(meant);
      at = end;
    }
    return changed ? Optional.of(out.toString()) : Optional.empty();
  }

  /** "â€" opens every quotation mark and dash, "Ã" and "Â" most accented letters. */
  private static boolean isSuspect(String text) {
    if (text.contains("â€")) {
      return true;
    }
    int pairs = 0;
    for (int i = text.indexOf('Ã'); i >= 0 && i + 1 < text.length(); i = text.indexOf('Ã', i + 1)) {
      int next = Utf8.toWindows1252(text.charAt(i + 1));
      pairs += next >= 0x80 && next < 0xC0 ? 1 : 0;
    }
    return pairs >= 2;
  }

  private static String meant(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = Utf8.toWindows1252(run.charAt(i));
      if (b < 0 && run.charAt(i) < 0xA0) {
        b = run.charAt(i);
      }
      if (b < 0) {
        return run;
      }
      bytes[i] = (byte) b;
    }
    for (int i = 0; i < bytes.length; ) {
      int length = Utf8.sequence(bytes, i, bytes.length);
      if (length == 0) {
        return run;
      }
      i += length;
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
