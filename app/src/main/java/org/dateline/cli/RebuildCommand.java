// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline rebuild}: incidents from statements alone. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "Drops what was derived from reports and statements, and derives it anew. Nothing that was"
            + " recorded changes.",
    footer = {"", "Example:", "  dateline rebuild --case june.db"})
final class RebuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Override
  public Integer call() {
    try (CaseWork work = record.open()) {
      work.rebuild();
      Looking.Size size = work.look(Looking::size);
      spec.commandLine()
          .getOut()
          .print(
              size.incidents()
                  + " incidents from "
                  + size.statements()
                  + " statements of "
                  + size.reports()
                  + " reports\n");
    }
    return ExitCode.OK;
  }
}
