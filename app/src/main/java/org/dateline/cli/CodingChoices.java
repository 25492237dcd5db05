// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.codebook.Scope;
import org.dateline.line.OwnActors;
import org.dateline.line.Preferences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that codes reports. */
final class CodingChoices {
  @Option(
      names = "--all-violence",
      description = "Records crime with no political aim too: shootings, stabbings, killings.")
  private boolean allViolence;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Armed groups, forces and parties of your own, on top of those that the program knows;"
              + " docs/howto/add-an-actor.md says what a line is.")
  private @Nullable Path actors;

  /**
   * What was chosen.
   *
   * @throws ParameterException where the list of actors cannot be used
   */
  Preferences preferences(CommandLine command) {
    return new Preferences(allViolence ? Scope.ALL_VIOLENCE : Scope.POLITICAL, own(command));
  }

  private Optional<OwnActors> own(CommandLine command) {
    if (actors == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OwnActors.of(actors.toString(), Files.readAllBytes(actors)));
    } catch (NoSuchFileException e) {
      String wrong = actors + ": there is no such file; give the path of a list of actors";
      throw new ParameterException(command, "--actors " + wrong, e);
    } catch (IOException e) {
      String wrong = actors + ": cannot be read as a file: " + e.getMessage();
      throw new ParameterException(command, "--actors " + wrong, e);
    } catch (OwnActors.Unusable e) {
      throw new ParameterException(command, "--actors " + e.getMessage(), e);
    }
  }
}
