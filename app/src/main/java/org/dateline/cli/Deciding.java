// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.dateline.line.CaseWork;
import org.dateline.line.Changes;
import org.dateline.line.Decision;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a decision, and says what came of it. */
final class Deciding {
  private final CommandSpec spec;
  private final CaseOption record;

  Deciding(CommandSpec spec, CaseOption record) {
    this.spec = spec;
    this.record = record;
  }

  int make(Function<CaseWork, Decision> decide) {
    Decision decision;
    try (CaseWork work = record.open()) {
      decision = decide.apply(work);
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("dateline: " + Paper.clean(e.getMessage()));
      return ExitCode.USAGE;
    }
    PrintWriter out = spec.commandLine().getOut();
    Changes changes = decision.changes();
    out.print(decision.note());
    changes.made().forEach(id -> out.print("  new incident " + Paper.clean(id)));
    changes.changed().forEach(id -> out.print("  changed incident " + Paper.clean(id)));
    out.print("\n");
    return ExitCode.OK;
  }
}
