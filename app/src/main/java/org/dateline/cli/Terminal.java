// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Map;

/**
 * What the program writes to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param width characters in a line
 * @param plain whether the user wants no colours: NO_COLOR is set, or the terminal knows none
 */
record Terminal(boolean out, boolean err, int width, boolean plain) {
  private static final int USUAL_WIDTH = 100;
  private static final int WIDEST = 120;

  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** As the start script and the environment say; Java alone cannot tell. */
  static Terminal of(Map<String, String> environment, String terminals) {
    boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        terminals.contains("out"),
        terminals.contains("err"),
        width(environment.getOrDefault("COLUMNS", "")),
        noColour || dumb);
  }

  /** The terminal that the program runs in. */
  static Terminal ofProcess() {
    return of(System.getenv(), System.getProperty("dateline.terminals", ""));
  }

  boolean colours(Colour wanted) {
    return switch (wanted) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> out && !plain;
    };
  }

  private static int width(String columns) {
    if (!columns.matches("[0-9]{1,4}") || Integer.parseInt(columns) == 0) {
      return USUAL_WIDTH;
    }
    return Math.min(WIDEST, Integer.parseInt(columns));
  }
}
