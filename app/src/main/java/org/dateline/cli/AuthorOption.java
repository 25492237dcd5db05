// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who makes a decision. */
final class AuthorOption {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who decides; the name that you are logged in with where it is left out.")
  private @Nullable String author;

  String name() {
    String given = author == null ? System.getProperty("user.name", "") : author;
    return given.isBlank() ? "analyst" : given.strip();
  }
}
