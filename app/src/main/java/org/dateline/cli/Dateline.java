// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.dateline.line.BrokenInstallation;
import org.dateline.store.CaseException;
import org.dateline.text.Lines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
@Command(
    name = "dateline",
    description =
        "Reads news reports of political violence and records the incidents in them:"
            + " each value with who said it, and in which words.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    subcommands = {
      CodeCommand.class,
      AddCommand.class,
      IncidentsCommand.class,
      ShowCommand.class,
      ClaimsCommand.class,
      SameCommand.class,
      DifferCommand.class,
      SetCommand.class,
      UndoCommand.class,
      DecisionsCommand.class,
      ReportsCommand.class,
      ServeCommand.class,
      PeopleCommand.class,
      SourcesCommand.class,
      BriefCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      RebuildCommand.class,
      PlacesCommand.class,
      VoicesCommand.class,
      DemoCommand.class,
      CodebookCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  dateline demo                      a story told by many outlets, in a minute",
      "  dateline code report.txt           the incidents in a report",
      "  dateline code reports/ --out DIR   one file of JSON Lines for each report",
      "  dateline add reports/ --case C.db  reports into a case, joined with what is there",
      "  dateline incidents --case C.db     what is in it",
      "",
      "Exit codes: 0 all done, 1 some inputs failed, 2 wrong use."
    })
public final class Dateline implements Callable<Integer> {
  /** Something in the program broke; not the input, and not the user. */
  private static final int BROKEN = 70;

  @Spec private CommandSpec spec;

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Dateline());
    ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
    line.setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.max(60, Terminal.ofProcess().width()));
    line.setParameterExceptionHandler(Dateline::wrongUse);
    line.setExecutionExceptionHandler(Dateline::broken);
    return line.execute(arguments);
  }

  /** The version of the build: "0.1.0". */
  public static String version() {
    return Version.text();
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }

  private static int wrongUse(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("dateline: " + noCommand(e).orElseGet(() -> Paper.clean(e.getMessage())));
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  /** A word where a command should be: says which command it is near to. */
  private static Optional<String> noCommand(ParameterException e) {
    CommandLine line = e.getCommandLine();
    if (line.getParent() != null || !(e instanceof UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    String word = unmatched.getUnmatched().get(0);
    return word.startsWith("-")
        ? Optional.empty()
        : Optional.of(
            "there is no command '"
                + Paper.clean(word)
                + "'"
                + Spelling.nearest(word, line.getSubcommands().keySet())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse(""));
  }

  private static int broken(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof BrokenInstallation) {
      line.getErr().println("dateline: " + e.getMessage());
      return BROKEN;
    }
    if (e instanceof CaseException trouble) {
      line.getErr().println("dateline: " + Paper.clean(e.getMessage()));
      return trouble.kind() == CaseException.Kind.NO_CASE
          ? CommandLine.ExitCode.USAGE
          : CommandLine.ExitCode.SOFTWARE;
    }
    line.getErr().println("dateline: the program broke; please report this as a bug:");
    e.printStackTrace(line.getErr());
    return BROKEN;
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(new FileOutputStream(to), UTF_8)), false);
  }

  /** The version that the build wrote beside this class. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dateline " + text()};
    }

    private static String text() {
      return Lines.of(Dateline.class, "version.txt").get(0);
    }
  }
}
