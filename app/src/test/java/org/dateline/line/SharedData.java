// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that lies beside the project and is no part of it: {@code ../shared}. */
final class SharedData {
  private SharedData() {}

  /**
   * A file or folder of the shared data; the test is skipped with a message where it is not there.
   */
  static Path get(String name) {
    String place = System.getProperty("dateline.shared", "../../shared");
    Path path = Path.of(place).resolve(name).toAbsolutePath().normalize();
    Assumptions.assumeTrue(
        Files.exists(path),
        () -> path + " is not there: skipped; say where it is with -Ddateline.shared=DIR");
    return path;
  }
}
