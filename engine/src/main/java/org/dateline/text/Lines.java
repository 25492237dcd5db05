// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that ship with the program: lexicons and lists, one entry a line. */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a data file beside a class, without empty lines and comments ({@code #}).
   *
   * @throws IllegalStateException if the file is not part of the program
   */
  public static List<String> of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is missing beside " + beside.getName() + ": the program is not complete");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
