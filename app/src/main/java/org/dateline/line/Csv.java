// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of tables as RFC 4180 has them. */
public final class Csv {
  private Csv() {}

  /** A row with its line end. */
  public static String row(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** Quoted where it must be; what a spreadsheet would take for a formula is made plain text. */
  private static String cell(String words) {
    boolean formula =
        !words.isEmpty()
            && "=+-@\t\r".indexOf(words.charAt(0)) >= 0
            && !words.matches("-?[0-9.]{1,20}");
    String plain = formula ? "'" + words : words;
    return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? "\"" + plain.replace("\"", "\"\"") + "\""
        : plain;
  }
}
