// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A table in a file: CSV as RFC 4180 has it, or the first sheet of an Excel workbook. */
final class TableFile {
  private TableFile() {}

  /** Takes rows, with the number of the line or row that each begins in, from 1. */
  interface Sink {
    /** Whether to go on. */
    boolean row(long number, List<String> cells);
  }

  static void read(Path file, Sink sink) throws IOException {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      sheet(file, sink);
    } else if (isUtf8(file)) {
      csv(file, StandardCharsets.UTF_8, sink);
    } else {
      csv(file, Charset.forName("windows-1252"), sink);
    }
  }

  private static void sheet(Path file, Sink sink) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, false));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      var all = rows.iterator();
      while (all.hasNext()) {
        Row row = all.next();
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          cells.add(cell == null ? "" : words(cell));
        }
        if (!sink.row(row.getRowNum(), cells)) {
          return;
        }
      }
    }
  }

  /** A day is a number in a workbook, and told by its look alone. */
  private static String words(Cell cell) {
    String look = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    boolean day = cell.getType() == CellType.NUMBER && look.toLowerCase(Locale.ROOT).contains("yy");
    return day
        ? cell.asDate().toLocalDate().toString()
        : Optional.ofNullable(cell.getText()).orElse("");
  }

  private static boolean isUtf8(Path file) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader = new java.io.InputStreamReader(Files.newInputStream(file), strict)) {
      char[] buffer = new char[1 << 16];
      int read = 0;
      while (read >= 0) {
        read = reader.read(buffer);
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void csv(Path file, Charset charset, Sink sink) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, charset)) {
      long line = 1;
      long begun = 1;
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      boolean afterQuote = false;
      int next = in.read();
      if (next == '\uFEFF') {
        next = in.read();
      }
      while (next >= 0) {
        char c = (char) next;
        line += c == '\n' ? 1 : 0;
        if (quoted) {
          if (c != '"') {
            cell.append(c);
          } else {
            quoted = false;
            afterQuote = true;
          }
        } else if (c == '"' && (cell.isEmpty() || afterQuote)) {
          // Twice in a quoted cell it stands for itself.
          cell.append(afterQuote ? "\"" : "");
          quoted = true;
          afterQuote = false;
        } else if (c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
          afterQuote = false;
        } else if (c == '\n') {
          cells.add(cell.toString());
          cell.setLength(0);
          afterQuote = false;
          if (!sink.row(begun, cells)) {
            return;
          }
          cells = new ArrayList<>();
          begun = line;
        } else if (c != '\r') {
          cell.append(c);
        }
        next = in.read();
      }
      if (!cells.isEmpty() || !cell.isEmpty()) {
        cells.add(cell.toString());
        sink.row(begun, cells);
      }
    }
  }
}
