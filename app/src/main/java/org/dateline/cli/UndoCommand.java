// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline undo}: a decision no longer holds. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Withdraws the latest decision that still holds, or the one with a number. An undo is a"
            + " decision too: it is kept, and can be undone by its number.",
    footer = {
      "",
      "Examples:",
      "  dateline undo --case june.db",
      "  dateline undo 7 --case june.db      decision/7"
    })
final class UndoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private AuthorOption author;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "The number of a decision; 'dateline decisions' lists them.")
  private @Nullable Integer number;

  @Option(names = "--because", paramLabel = "REASON", description = "Why; kept with it.")
  private @Nullable String because;

  @Override
  public Integer call() {
    OptionalInt which = number == null ? OptionalInt.empty() : OptionalInt.of(number);
    Optional<String> reason = Optional.ofNullable(because).filter(words -> !words.isBlank());
    return new Deciding(spec, record).make(work -> work.undo(which, author.name(), reason));
  }
}
