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

/** {@code dateline same}: two incidents are one. */
@Command(
    name = "same",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Two incidents are one. This holds against every likeness, until it is undone.",
    footer = {
      "",
      "Example:",
      "  dateline same wire-7#1 radio-2#1 --case june.db --because \"Same street, same hour.\""
    })
final class SameCommand implements Callable<Integer> {
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
    String reason = Reason.of(because, one + " and " + other + " tell of one act.");
    return new Deciding(spec, record)
        .make(work -> work.tie(one, other, Field.SAME, author.name(), reason));
  }
}
