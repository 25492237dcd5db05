// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters: a byte order mark, strict UTF-8, UTF-16 without a mark, the charset that a
 * page declares, and else each byte that is not UTF-8 as Windows-1252.
 */
final class Decoding {
  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final Troubles troubles;
  private final boolean toTheLetter;

  /**
   * @param toTheLetter whether letters that were encoded twice stay so, since offsets are counted
   *     in them
   */
  Decoding(byte[] bytes, Troubles troubles, boolean toTheLetter) {
    this.bytes = bytes;
    this.troubles = troubles;
    this.toTheLetter = toTheLetter;
  }

  /** The characters; empty, with a reject, where the bytes are no text. */
  Optional<String> text() {
    Optional<String> marked = byMark();
    if (marked.isPresent()) {
      return marked.map(this::checked);
    }
    Optional<Charset> wide = wideWithoutMark();
    if (wide.isPresent()) {
      troubles.warn(
          "MISDECODED",
          "UTF-16 without a byte order mark; read as "
              + wide.get()
              + ", save it as UTF-8 if letters look wrong");
      return Optional.of(checked(new String(bytes, wide.get())));
    }
    Optional<String> binary = Binary.kind(bytes);
    if (binary.isPresent()) {
      troubles.reject(
          "BINARY", "is " + binary.get() + ", not text; export it as text, HTML or JSON");
      return Optional.empty();
    }
    return Optional.of(checked(narrow()));
  }

  private Optional<String> byMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(strict(bytes, 3, StandardCharsets.UTF_8).orElseGet(() -> mixed(3)));
    }
    if (startsWith(0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Western text in UTF-16 has a zero in nearly every second byte. */
  private Optional<Charset> wideWithoutMark() {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = length * 7 / 20;
    int few = length / 40;
    if (length >= 8 && even > most && odd <= few) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return length >= 8 && odd > most && even <= few
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private String narrow() {
    Optional<Charset> declared = declared();
    boolean shifted = declared.map(Charset::name).orElse("").startsWith("ISO-2022");
    Optional<String> utf8 = shifted ? Optional.empty() : strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      Optional<String> asDeclared = strict(bytes, 0, declared.get());
      if (asDeclared.isPresent()) {
        return asDeclared.get();
      }
    }
    return mixed(0);
  }

  /**
   * The charset in {@code <meta charset>} or an XML declaration, with Latin-1 as browsers read it.
   */
  private Optional<Charset> declared() {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.indexOf('<') < 0) {
      return Optional.empty();
    }
    for (String key : new String[] {"charset=", "encoding="}) {
      int at = head.indexOf(key);
      if (at >= 0) {
        String name = head.substring(at + key.length(), Math.min(head.length(), at + 48));
        return charset(name.replaceFirst("^[\"' ]+", "").replaceFirst("[^a-z0-9_:.-][^$]*", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      boolean latin = name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii");
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(latin ? WINDOWS_1252 : Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 where the bytes are UTF-8, Windows-1252 where they are not. */
  private String mixed(int from) {
    int end = bytes.length - Utf8.clippedTail(bytes);
    if (end < bytes.length) {
      troubles.warn("TRUNCATED", "ends in the middle of a character; fetch the whole of it again");
    }
    StringBuilder out = new StringBuilder(bytes.length);
    int foreign = 0;
    int at = from;
    while (at < end) {
      int length = Utf8.sequence(bytes, at, end);
      if (length == 0) {
        foreign++;
        out.append(Utf8.windows1252(bytes[at] & 0xFF));
        at++;
      } else {
        int run = at;
        while (run < end && length > 0) {
          run += length;
          length = run < end ? Utf8.sequence(bytes, run, end) : 0;
        }
        out.append(new String(bytes, at, run - at, StandardCharsets.UTF_8));
        at = run;
      }
    }
    if (foreign > 0) {
      troubles.warn(
          "MISDECODED",
          foreign
              + (foreign == 1 ? " byte is" : " bytes are")
              + " not UTF-8; read as Windows-1252, save it as UTF-8 if letters look wrong");
    }
    return out.toString();
  }

  private String checked(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    Optional<String> repaired = toTheLetter ? Optional.empty() : Mojibake.repaired(text);
    if (repaired.isPresent()) {
      troubles.warn(
          "MISDECODED", "was encoded twice as UTF-8 and has been repaired; check its accents");
    } else if (text.indexOf('\uFFFD') >= 0) {
      troubles.warn(
          "MISDECODED", "some characters were lost before it came here; fetch the original again");
    }
    return repaired.orElse(text);
  }
}
