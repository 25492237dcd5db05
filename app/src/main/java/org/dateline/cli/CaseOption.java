// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.Instant;
import org.dateline.line.CaseWork;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which case a command works on. */
final class CaseOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--case",
      required = true,
      paramLabel = "CASE",
      description =
          "The case: a file, made on first use, or postgresql://USER:PASSWORD@HOST/DATABASE.")
  private String location = "";

  /** Opens the case; says so where that takes long, or makes a new one. */
  CaseWork open() {
    return open(location, spec.commandLine().getErr());
  }

  /** Opens a case; says so where that takes long, or makes a new one. */
  static CaseWork open(String location, PrintWriter err) {
    CaseWork work =
        CaseWork.open(
            location,
            Instant::now,
            () -> {
              err.println(
                  "dateline: an older version derived what is in this case; deriving it anew ...");
              err.flush();
            });
    if (work.made()) {
      err.println("dateline: " + Paper.clean(work.name()) + ": a new case was made");
      err.flush();
    }
    return work;
  }
}
