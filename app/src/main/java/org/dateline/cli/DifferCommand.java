// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.codebook.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline differ}: two accounts are of two incidents. */
@Command(
    name = "differ",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Two accounts are of two incidents. This holds against every likeness, until it is undone.",
    footer = {
      "",
      "Example:",
      "  dateline differ wire-7#1 wire-9#1 --case june.db --because \"A week apart.\""
    })
final class DifferCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;
  @Mixin private AuthorOption author;

  @Parameters(index = "0", paramLabel = "A", description = "An incident, or one of its accounts.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another.")
  private String other = "";

  @Option(names = "--because", paramLabel = "REASON", description = "Why; kept with the decision.")
  private @Nullable String because;

  @Override
  public Integer call() {
    String reason = Reason.of(because, one + " and " + other + " tell of two acts.");
    return new Deciding(spec, record)
        .make(work -> work.tie(one, other, Field.DIFFERENT, author.name(), reason));
  }
}
