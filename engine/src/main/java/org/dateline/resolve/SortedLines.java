// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a gzipped data file, kept as the bytes that they are: nothing is parsed before it is
 * asked for, so that a large table costs little to load. Look-up by first column needs the lines in
 * the order of their bytes.
 */
final class SortedLines {
  private final byte[] bytes;
  private final int[] starts;

  private SortedLines(byte[] bytes) {
    this.bytes = bytes;
    int count = 0;
    for (byte b : bytes) {
      count += b == '\n' ? 1 : 0;
    }
    starts = new int[count + 1];
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts[++line] = i + 1;
      }
    }
  }

  /**
   * Reads a data file beside this class.
   *
   * @throws IllegalStateException if the file is not part of the program
   */
  static SortedLines load(String name) {
    try (InputStream in = SortedLines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing: the program is not complete");
      }
      return new SortedLines(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  int size() {
    return starts.length - 1;
  }

  /** A line without its end. */
  String line(int index) {
    return new String(
        bytes, starts[index], starts[index + 1] - 1 - starts[index], StandardCharsets.UTF_8);
  }

  /** What stands behind the first column of the line whose first column is the key. */
  Optional<String> after(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int line = firstNotBefore(wanted);
    if (line < size() && startsWith(line, wanted)) {
      int end = starts[line] + wanted.length;
      if (bytes[end] == '\n') {
        return Optional.of("");
      }
      if (bytes[end] == '\t') {
        return Optional.of(line(line).substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether some line begins with these words. */
  boolean begins(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int line = firstNotBefore(wanted);
    return line < size() && startsWith(line, wanted);
  }

  private boolean startsWith(int line, byte[] wanted) {
    int start = starts[line];
    return starts[line + 1] - 1 - start >= wanted.length
        && Arrays.equals(bytes, start, start + wanted.length, wanted, 0, wanted.length);
  }

  private int firstNotBefore(byte[] wanted) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int start = starts[middle];
      int end = start;
      while (bytes[end] != '\t' && bytes[end] != '\n') {
        end++;
      }
      if (Arrays.compareUnsigned(bytes, start, end, wanted, 0, wanted.length) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
