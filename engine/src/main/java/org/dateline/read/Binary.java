// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells text from what is none, by the first bytes and by the control characters. */
final class Binary {
  private static final int HEAD = 65536;
  private static final Map<String, String> SIGNATURES = signatures();

  private Binary() {}

  /** What the bytes are, with its article, if they are no text. */
  static Optional<String> kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        return Optional.of(signature.getValue());
      }
    }
    int length = Math.min(HEAD, bytes.length);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      controls += b < 9 || b > 13 && b < 32 && b != 27 ? 1 : 0;
    }
    return controls > 2 && controls * 50 > length ? Optional.of("a binary file") : Optional.empty();
  }

  private static Map<String, String> signatures() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("%PDF", "a PDF");
    known.put("PK\u0003\u0004", "a ZIP archive or an office document");
    known.put("\u00D0\u00CF\u0011\u00E0", "an office document");
    known.put("{\\rtf", "an RTF document");
    known.put("\u0089PNG", "a picture");
    known.put("GIF8", "a picture");
    known.put("\u00FF\u00D8\u00FF", "a picture");
    known.put("\u001F\u008B", "a gzip archive");
    known.put("\u007FELF", "a program");
    known.put("SQLite f", "a database");
    return known;
  }
}
