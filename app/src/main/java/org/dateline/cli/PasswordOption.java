// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.team.Team;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a new password comes from: other users of a machine see what stands on command lines. */
final class PasswordOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--generate",
      description = "Makes a password and prints it, once; else you are asked for one.")
  private boolean generate;

  @Option(
      names = "--stdin",
      description = "Takes the password from the first line of standard input, for scripts.")
  private boolean standardInput;

  /**
   * A new password.
   *
   * @param shown what is said of it at the end of a line
   */
  record Given(String password, String shown) {}

  /** A password for a person, typed twice. */
  @SuppressWarnings("SystemConsoleNull") // before Java 22 there is none where there is no terminal
  Given get(String name) {
    Console console = System.console();
    if (standardInput) {
      return new Given(line(), "\n");
    }
    if (generate) {
      String made = Team.newPassword();
      return new Given(made, ", with the password " + made + " (shown this once)\n");
    }
    if (console == null) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no terminal to ask for the password: use --generate or --stdin");
    }
    String first = new String(console.readPassword("New password for %s: ", Paper.clean(name)));
    String second = new String(console.readPassword("Again: "));
    if (!first.equals(second)) {
      throw new ParameterException(spec.commandLine(), "the two were not the same");
    }
    return new Given(first, "\n");
  }

  private String line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException("standard input", e);
    }
  }
}
