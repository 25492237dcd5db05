// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.line.AddSink;
import org.dateline.line.Added;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.line.Tally;
import org.dateline.read.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline add}: reports into a case. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Adds reports to a case and joins what they tell with what is there.",
    footer = {
      "",
      "A report that is there to the letter is passed over. A report that its outlet has edited is"
          + " kept as another version, NAME@2, beside the first. What is said to be added is on the"
          + " disk.",
      "",
      "Examples:",
      "  dateline add --case june.db reports/",
      "  dateline add --case june.db wire.jsonl --published 2017-06-07",
      "  dateline add --case postgresql://desk@db.example/june report.txt"
    })
final class AddCommand implements Callable<Integer> {
  private static final int MANY = 20;

  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, web addresses, or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Moment.class,
      description = "When the reports were published, where they do not say so: 2017-06-07.")
  private @Nullable LocalDateTime published;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Who published the reports, where they do not say so.")
  private @Nullable String source;

  @Mixin private CodingChoices choices;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<Origin> origins = Origins.of(paths, System.in);
    Hints hints = new Hints(Optional.ofNullable(published), Optional.ofNullable(source));
    Progress progress = new Progress(err, Terminal.ofProcess().err() && origins.size() >= MANY);
    Complaints complaints = new Complaints(err, progress);
    Said said = new Said(spec.commandLine().getOut(), progress, complaints);
    try (CaseWork work = record.open()) {
      progress.end(work.add(line(), origins, hints, said));
      said.settle(work);
    }
    said.end();
    return complaints.any() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private Line line() {
    return Line.bundled(Dateline.version(), choices.preferences(spec.commandLine()));
  }

  /** Says what was done, as soon as it is done for good. */
  private static final class Said implements AddSink {
    private final PrintWriter out;
    private final Progress progress;
    private final Complaints complaints;
    private final TreeSet<String> made = new TreeSet<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private int reports;
    private int versions;
    private int known;

    Said(PrintWriter out, Progress progress, Complaints complaints) {
      this.out = out;
      this.progress = progress;
      this.complaints = complaints;
    }

    @Override
    public void added(Added added) {
      progress.clear();
      for (Added.One one : added.reports()) {
        boolean again = one.version() > 1;
        versions += again ? 1 : 0;
        String what = again ? "version" : "added";
        String found = one.incidents() == 1 ? "1 incident" : one.incidents() + " incidents";
        out.print(what + "  " + Paper.clean(one.id()) + "  " + found + "\n");
      }
      reports += added.reports().size();
      made.addAll(added.changes().made());
      added.changes().changed().stream().filter(id -> !made.contains(id)).forEach(changed::add);
      out.flush();
    }

    @Override
    public void known(String input, String name, String id) {
      known++;
      progress.clear();
      String as = name.equals(id) ? "" : " (given as " + Paper.clean(name) + ")";
      out.print("known  " + Paper.clean(id) + as + "\n");
      out.flush();
    }

    @Override
    public void progress(Outcome outcome, Tally tally) {
      complaints.about(outcome);
      progress.show(tally);
    }

    /** What was new for a while may since have been joined to something else. */
    void settle(CaseWork work) {
      Set<String> held = new TreeSet<>();
      for (TreeSet<String> ids : List.of(made, changed)) {
        for (String id : List.copyOf(ids)) {
          work.look(look -> look.holding(id)).ifPresent(held::add);
        }
      }
      made.retainAll(held);
      held.removeAll(made);
      changed.clear();
      changed.addAll(held);
    }

    void end() {
      made.forEach(id -> out.print("new incident  " + Paper.clean(id) + "\n"));
      changed.forEach(id -> out.print("changed incident  " + Paper.clean(id) + "\n"));
      out.print(
          reports
              + (reports == 1 ? " report added" : " reports added")
              + (versions > 0 ? " (" + versions + " of them new versions)" : "")
              + (known > 0 ? ", " + known + " known already" : "")
              + "; "
              + made.size()
              + " new incidents, "
              + changed.size()
              + " changed\n");
    }
  }
}
