// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code dateline demo}: the idea in a minute. */
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = Dateline.Version.class)
final class DemoCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.OK;
  }
}
