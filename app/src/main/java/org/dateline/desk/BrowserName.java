// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Arrays;
import java.util.Optional;

/** What people call a browser: "Firefox on Linux", out of the long line with which it comes. */
final class BrowserName {
  private static final int LONGEST = 60;

  /**
   * What stands in the line, and what it is called; the more special first: most say Safari too.
   */
  private static final String[][] PROGRAMS = {
    {"Edg/", "Edge"},
    {"OPR/", "Opera"},
    {"Firefox/", "Firefox"},
    {"Chrome/", "Chrome"},
    {"Safari/", "Safari"}
  };

  private static final String[][] MACHINES = {
    {"Android", "Android"},
    {"iPhone", "iPhone"},
    {"iPad", "iPad"},
    {"Windows", "Windows"},
    {"Mac OS X", "Mac"},
    {"Linux", "Linux"}
  };

  private BrowserName() {}

  static String of(String line) {
    if (line.isBlank()) {
      return "unnamed";
    }
    Optional<String> program = first(line, PROGRAMS);
    Optional<String> machine = first(line, MACHINES);
    if (program.isEmpty()) {
      return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
    return program.get() + machine.map(one -> " on " + one).orElse("");
  }

  private static Optional<String> first(String line, String[][] names) {
    return Arrays.stream(names).filter(one -> line.contains(one[0])).map(one -> one[1]).findFirst();
  }
}
