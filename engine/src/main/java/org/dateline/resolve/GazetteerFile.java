// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The one file that holds the gazetteer: places, their names, and the common words of English, as
 * {@code tools/gazetteer/pack.py} lays them out. Opening it reads the bytes and their index;
 * nothing else is unpacked before it is asked for.
 *
 * @param places a place a line
 * @param names a folded name a line, with the numbers of the lines of its places
 * @param words a word of English a line
 * @param given a first name of a person a line
 */
record GazetteerFile(BlockTable places, BlockTable names, BlockTable words, BlockTable given) {
  private static final String NAME = "gazetteer.dat";
  private static final String FORMAT = "dateline-gazetteer ";
  private static final int VERSION = 2;
  private static final int TABLES = 4;

  private static Optional<GazetteerFile> bundled = Optional.empty();

  /** The file that ships with the program, read once; tried again where it could not be read. */
  static synchronized GazetteerFile bundled() {
    if (bundled.isEmpty()) {
      bundled = Optional.of(load(NAME));
    }
    return bundled.get();
  }

  /**
   * Reads a file beside this class.
   *
   * @throws GazetteerException if it is missing, damaged or of another version
   */
  static GazetteerFile load(String name) {
    try (InputStream in = GazetteerFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new GazetteerException(name, "is missing");
      }
      return of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new GazetteerException(name, "could not be read", e);
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name for messages
   * @throws GazetteerException if they are damaged or of another version
   */
  static GazetteerFile of(String name, byte[] bytes) {
    try {
      return new Head(name, bytes).tables();
    } catch (IOException | RuntimeException e) {
      if (e instanceof GazetteerException known) {
        throw known;
      }
      throw new GazetteerException(name, "is damaged in its head", e);
    }
  }

  /** The lines before the blocks, and where the blocks lie. */
  private static final class Head {
    private final String name;
    private final byte[] bytes;
    private int at;

    Head(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    GazetteerFile tables() throws IOException {
      version(line());
      String[][] tables = new String[TABLES][];
      for (int t = 0; t < TABLES; t++) {
        tables[t] = line().split(" ", -1);
      }
      String[] lengths = line().split(" ", -1);
      line();
      int indexLength = Integer.parseInt(lengths[0]);
      int body = at + indexLength;
      if (bytes.length != body + Integer.parseInt(lengths[1])) {
        throw new GazetteerException(name, "is cut short: it has " + bytes.length + " bytes");
      }
      String[] index = index(indexLength);
      BlockTable[] read = new BlockTable[tables.length];
      int from = 0;
      int offset = body;
      for (int t = 0; t < tables.length; t++) {
        BlockTable.Block[] blocks = new BlockTable.Block[Integer.parseInt(tables[t][2])];
        for (int b = 0; b < blocks.length; b++) {
          blocks[b] = block(index[from + b], offset);
          offset += blocks[b].length();
        }
        from += blocks.length;
        int size = Integer.parseInt(tables[t][1]);
        read[t] = new BlockTable(name, tables[t][0], size, bytes, blocks);
      }
      return new GazetteerFile(read[0], read[1], read[2], read[3]);
    }

    private void version(String line) {
      if (!line.startsWith(FORMAT)) {
        throw new GazetteerException(name, "is no gazetteer: its line 1 is not '" + FORMAT + "N'");
      }
      int version = Integer.parseInt(line.substring(FORMAT.length()));
      if (version != VERSION) {
        throw new GazetteerException(
            name,
            "is "
                + (version < VERSION ? "older" : "newer")
                + " than the program: line 1 says"
                + (" format " + version + ", needed is " + VERSION));
      }
    }

    private String[] index(int length) throws IOException {
      InputStream packed = new ByteArrayInputStream(bytes, at, length);
      byte[] plain = new InflaterInputStream(packed).readAllBytes();
      return new String(plain, StandardCharsets.UTF_8).split("\n", -1);
    }

    private static BlockTable.Block block(String line, int offset) {
      String[] c = line.split("\t", -1);
      return new BlockTable.Block(
          Integer.parseInt(c[0]),
          offset,
          Integer.parseInt(c[1]),
          Integer.parseInt(c[2]),
          Long.parseLong(c[3]),
          c[4].getBytes(StandardCharsets.UTF_8));
    }

    private String line() {
      int start = at;
      while (bytes[at] != '\n') {
        at++;
      }
      at++;
      return new String(Arrays.copyOfRange(bytes, start, at - 1), StandardCharsets.US_ASCII);
    }
  }
}
