// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.desk.Desk;
import org.dateline.desk.Opening;
import org.dateline.desk.PortTaken;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the web workbench of a case. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Opens the desk: a case in your browser, on this machine.",
    footer = {
      "",
      "Nobody but this machine can reach the desk, unless --host says otherwise. Ctrl-C stops it.",
      "With --team people log in; 'dateline people' makes them. Put a proxy that speaks https before"
          + " the desk when others reach it over a network, and say --behind-proxy.",
      "",
      "Examples:",
      "  dateline serve                         the case dateline.db of this folder",
      "  dateline serve june.db --port 8080",
      "  dateline serve postgresql://desk@db.example/june",
      "  dateline serve june.db --team --behind-proxy"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      defaultValue = "dateline.db",
      description =
          "The case: a file, made on first use, or postgresql://USER:PASSWORD@HOST/DATABASE"
              + " (usually ${DEFAULT-VALUE} in the working folder).")
  private String location = "";

  @Mixin private AuthorOption author;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "The port to listen on; 0 for any that is free (usually ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = Desk.LOOPBACK,
      description =
          "The address to listen on (usually ${DEFAULT-VALUE}). On any other, whoever reaches this"
              + " machine can read the case.")
  private String host = "";

  @Option(names = "--team", description = "People log in, and each may do what their role allows.")
  private boolean team;

  @Option(
      names = "--behind-proxy",
      description =
          "A proxy stands before the desk: believe what it says of addresses and https"
              + " (X-Forwarded-For, -Proto, -Host). Else nobody is believed.")
  private boolean behindProxy;

  @Option(
      names = "--max",
      paramLabel = "N",
      defaultValue = "" + Opening.CONNECTIONS,
      description = "Connections that are open at once (usually ${DEFAULT-VALUE}); others wait.")
  private int most;

  @Override
  @SuppressWarnings("try") // the process may be told to end while this waits: the hook closes both
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65535) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--port is from 0 to 65535, not " + port);
    }
    if (most < 1) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--max is 1 or more, not " + most);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (CaseWork work = CaseOption.open(location, spec.commandLine().getErr());
        Desk desk = Desk.open(work, opening())) {
      warn(work);
      out.println(
          "The desk of "
              + Paper.clean(work.name())
              + " is on "
              + desk.address()
              + "; Ctrl-C stops it.");
      out.flush();
      Serving.untilStopped(() -> stop(desk, work));
      return ExitCode.OK;
    } catch (PortTaken e) {
      spec.commandLine().getErr().println("dateline: " + e.getMessage());
      return ExitCode.SOFTWARE;
    }
  }

  private Opening opening() {
    return Opening.alone(author.name())
        .at(host, port)
        .forTeam(team)
        .behindProxy(behindProxy)
        .connections(most)
        .adding(() -> Line.bundled(Dateline.version()));
  }

  /** What whoever opens the desk should know before others find it. */
  private void warn(CaseWork work) {
    PrintWriter err = spec.commandLine().getErr();
    boolean open = !Desk.isLoopback(host);
    if (team && !work.team().hasAdmin()) {
      err.println(
          "dateline: nobody can log in yet; make the first admin: dateline people "
              + Paper.clean(work.name())
              + " add NAME --role admin");
    }
    if (!team && (open || behindProxy)) {
      err.println(
          "dateline: whoever reaches this machine can read and change the case; --team has people"
              + " log in");
    }
    if (team && open && !behindProxy) {
      err.println(
          "dateline: passwords cross the network as they are; put a proxy that speaks https before"
              + " the desk, and say --behind-proxy");
    }
    err.flush();
  }

  /** The process may be told to end at any time: requests are finished, then the case is closed. */
  private static void stop(Desk desk, CaseWork work) {
    desk.close();
    work.close();
  }
}
