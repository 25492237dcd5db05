// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.line.CaseWork;
import org.dateline.store.PersonEvent;
import org.dateline.team.By;
import org.dateline.team.Member;
import org.dateline.team.NotPossible;
import org.dateline.team.Role;
import org.dateline.team.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dateline people}: who may log in at a desk that a team shares. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Says who may log in at a desk that a team shares ('dateline serve --team').",
    subcommands = {
      PeopleCommand.Add.class,
      PeopleCommand.Listing.class,
      PeopleCommand.ToRole.class,
      PeopleCommand.Password.class,
      PeopleCommand.Close.class,
      PeopleCommand.Reopen.class,
      PeopleCommand.Log.class
    },
    footer = {
      "",
      "A reader looks; a coder adds reports and corrects; a reviewer joins and splits incidents; an"
          + " admin makes and closes people. Passwords are never given on the command line.",
      "",
      "Examples:",
      "  dateline people june.db add ana --role admin     asks for the password",
      "  dateline people june.db add ben --generate       prints a password, once",
      "  dateline people june.db list",
      "  dateline people june.db role ben reviewer",
      "  dateline people june.db close ben",
      "  dateline people june.db log"
    })
final class PeopleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      description = "The case: a file, or postgresql://USER:PASSWORD@HOST/DATABASE.")
  private String location = "";

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** What a command does with the people of the case. */
  private int with(CommandSpec command, Function<Team, String> work) {
    PrintWriter err = command.commandLine().getErr();
    try (CaseWork open = CaseOption.open(location, err)) {
      command.commandLine().getOut().print(work.apply(open.team()));
      return ExitCode.OK;
    } catch (NotPossible e) {
      err.println("dateline: " + Paper.clean(e.getMessage()));
      return ExitCode.SOFTWARE;
    }
  }

  private static Role role(CommandSpec command, String title) {
    try {
      return Role.of(title);
    } catch (NotPossible e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private static String row(String... columns) {
    return String.join("  ", columns).stripTrailing() + "\n";
  }

  /** Adds a person. */
  @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a person.")
  static final class Add implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Parameters(paramLabel = "NAME", description = "Under which the person decides.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        defaultValue = "reader",
        description = "reader, coder, reviewer or admin (usually ${DEFAULT-VALUE}).")
    private String role = "";

    @Mixin private PasswordOption password;

    @Override
    public Integer call() {
      Role given = role(spec, role);
      return people.with(
          spec,
          team -> {
            PasswordOption.Given secret = password.get(name);
            Member member = team.add(name, given, secret.password(), By.commandLine());
            return member.name() + " may log in as " + member.role().title() + secret.shown();
          });
    }
  }

  /** Lists the people. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the people.")
  static final class Listing implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Override
    public Integer call() {
      return people.with(
          spec,
          team -> {
            StringBuilder lines = new StringBuilder();
            for (Member one : team.members()) {
              String closed = one.closedAt().map(at -> "closed " + at).orElse("");
              lines.append(row(pad(one.name(), 24), pad(one.role().title(), 8), closed));
            }
            return lines.isEmpty()
                ? "nobody yet; 'dateline people CASE add NAME --role admin' adds the first\n"
                : lines.toString();
          });
    }
  }

  /** Gives a person a role. */
  @Command(name = "role", mixinStandardHelpOptions = true, description = "Gives a person a role.")
  static final class ToRole implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "reader, coder, reviewer or admin.")
    private String role = "";

    @Override
    public Integer call() {
      Role given = role(spec, role);
      return people.with(
          spec,
          team -> {
            Member member = team.setRole(name, given, By.commandLine());
            return member.name() + " is " + member.role().title() + " now\n";
          });
    }
  }

  /** Gives a person another password. */
  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Gives a person another password; ends their sessions, withdraws their tokens.")
  static final class Password implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Parameters(paramLabel = "NAME", description = "Whose.")
    private String name = "";

    @Mixin private PasswordOption password;

    @Override
    public Integer call() {
      return people.with(
          spec,
          team -> {
            String found = team.member(name).name();
            PasswordOption.Given secret = password.get(found);
            team.setPassword(found, secret.password(), By.commandLine());
            return found + " has a new password" + secret.shown();
          });
    }
  }

  /** Closes a person, or opens one again. */
  private abstract static class Door implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Parameters(paramLabel = "NAME", description = "Whom.")
    private String name = "";

    private final boolean open;
    private final String done;

    Door(boolean open, String done) {
      this.open = open;
      this.done = done;
    }

    @Override
    public Integer call() {
      return people.with(
          spec, team -> team.setOpen(name, open, By.commandLine()).name() + done + "\n");
    }
  }

  /** Closes a person. */
  @Command(
      name = "close",
      mixinStandardHelpOptions = true,
      description = "Closes a person: their sessions end, and what they decided stays.")
  static final class Close extends Door {
    Close() {
      super(false, " is closed");
    }
  }

  /** Opens a person again. */
  @Command(
      name = "open",
      mixinStandardHelpOptions = true,
      description = "Lets a person in again who was closed.")
  static final class Reopen extends Door {
    Reopen() {
      super(true, " may log in again");
    }
  }

  /** Says what happened. */
  @Command(
      name = "log",
      mixinStandardHelpOptions = true,
      description = "Says who logged in, when and from where, and what else happened to people.")
  static final class Log implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @ParentCommand private PeopleCommand people;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Whose; everybody's usually.")
    private List<String> name = List.of();

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "100",
        description = "Lines, the latest first (usually ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
      Optional<String> whose = name.stream().findFirst();
      return people.with(
          spec,
          team -> {
            StringBuilder lines = new StringBuilder();
            for (PersonEvent one : team.log(whose, Long.MAX_VALUE, Math.max(1, limit))) {
              lines.append(
                  row(
                      pad(one.at().toString(), 24),
                      pad(one.person().orElse("-"), 20),
                      pad(one.event(), 16),
                      pad(one.address(), 15),
                      Paper.clean(one.detail())));
            }
            return lines.toString();
          });
    }
  }

  private static String pad(String words, int width) {
    String clean = Paper.clean(words);
    return clean + " ".repeat(Math.max(0, width - clean.length()));
  }
}
