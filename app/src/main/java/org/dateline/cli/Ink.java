// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

/** How words stand out on a terminal that knows colours. */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  LABEL("36"),
  ALERT("33"),
  QUOTE("32");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The words with the terminal's codes around them. */
  String on(String words) {
    return code.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
  }
}
