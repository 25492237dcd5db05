// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Lines of a {@link GazetteerFile}, in blocks that are inflated when one of their lines is first
 * asked for. Look-up by first column needs the lines in the order of their bytes. Thread-safe.
 */
final class BlockTable {
  /**
   * Where a block lies.
   *
   * @param firstLine number of its first line, from 0
   * @param offset of its deflated bytes
   * @param firstKey first column of its first line
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and handed to nobody else
  record Block(int firstLine, int offset, int length, int plain, long crc, byte[] firstKey) {}

  @SuppressWarnings("ArrayRecordComponent") // as above
  private record Plain(byte[] bytes, int[] starts) {
    int size() {
      return starts.length - 1;
    }
  }

  private final String file;
  private final String name;
  private final int size;
  private final byte[] body;
  private final Block[] blocks;
  private final AtomicReferenceArray<Plain> inflated;

  BlockTable(String file, String name, int size, byte[] body, Block[] blocks) {
    this.file = file;
    this.name = name;
    this.size = size;
    this.body = body;
    this.blocks = blocks;
    this.inflated = new AtomicReferenceArray<>(blocks.length);
  }

  /** How many lines there are. */
  int size() {
    return size;
  }

  /** A line without its end. */
  String line(int index) {
    int b = blockOfLine(index);
    Plain plain = plain(b);
    return text(plain, index - blocks[b].firstLine());
  }

  /** What stands behind the first column of the line whose first column is the key. */
  Optional<String> after(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int b = blockOfKey(wanted);
    if (b < 0) {
      return Optional.empty();
    }
    Plain plain = plain(b);
    int line = firstNotBefore(plain, wanted);
    if (line < plain.size() && startsWith(plain, line, wanted)) {
      int end = plain.starts()[line] + wanted.length;
      if (plain.bytes()[end] == '\n') {
        return Optional.of("");
      }
      if (plain.bytes()[end] == '\t') {
        return Optional.of(text(plain, line).substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether some line begins with these words. */
  boolean begins(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int b = blockOfKey(wanted);
    if (b >= 0) {
      Plain plain = plain(b);
      int line = firstNotBefore(plain, wanted);
      if (line < plain.size()) {
        return startsWith(plain, line, wanted);
      }
    }
    return b + 1 < blocks.length
        && blocks[b + 1].firstKey().length >= wanted.length
        && Arrays.equals(blocks[b + 1].firstKey(), 0, wanted.length, wanted, 0, wanted.length);
  }

  /** Says which line is wrong; lines are counted from 1, as editors do. */
  GazetteerException damaged(int line, Throwable cause) {
    return new GazetteerException(
        file, "is damaged in line " + (line + 1) + " of its " + name, cause);
  }

  private int blockOfLine(int line) {
    int low = 0;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks[middle].firstLine() <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The last block whose first key is not after the key; -1 where all are. */
  private int blockOfKey(byte[] key) {
    int low = -1;
    int high = blocks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (Arrays.compareUnsigned(blocks[middle].firstKey(), key) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Plain plain(int b) {
    Plain plain = inflated.get(b);
    if (plain == null) {
      plain = inflate(b);
      inflated.set(b, plain);
    }
    return plain;
  }

  private Plain inflate(int b) {
    Block block = blocks[b];
    byte[] bytes = new byte[block.plain()];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(body, block.offset(), block.length());
      int got = inflater.inflate(bytes);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      if (got != bytes.length || crc.getValue() != block.crc()) {
        throw damaged(block.firstLine(), new DataFormatException("checksum"));
      }
    } catch (DataFormatException e) {
      throw damaged(block.firstLine(), e);
    } finally {
      inflater.end();
    }
    int next = b + 1 < blocks.length ? blocks[b + 1].firstLine() : size;
    int[] starts = starts(bytes);
    if (starts.length - 1 != next - block.firstLine()) {
      throw damaged(block.firstLine(), new DataFormatException("lines"));
    }
    return new Plain(bytes, starts);
  }

  private static int[] starts(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b == '\n' ? 1 : 0;
    }
    int[] starts = new int[count + 1];
    int line = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        starts[++line] = i + 1;
      }
    }
    return starts;
  }

  private static String text(Plain plain, int line) {
    int start = plain.starts()[line];
    int length = plain.starts()[line + 1] - 1 - start;
    return new String(plain.bytes(), start, length, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(Plain plain, int line, byte[] wanted) {
    int start = plain.starts()[line];
    return plain.starts()[line + 1] - 1 - start >= wanted.length
        && Arrays.equals(plain.bytes(), start, start + wanted.length, wanted, 0, wanted.length);
  }

  private static int firstNotBefore(Plain plain, byte[] wanted) {
    byte[] bytes = plain.bytes();
    int low = 0;
    int high = plain.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int start = plain.starts()[middle];
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
