// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline codebook}: the rules behind the values. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description = "Prints the rule by which a field is read; without a field, lists the fields.",
    footer = {
      "",
      "Examples:",
      "  dateline codebook              all fields",
      "  dateline codebook killed       how the dead are counted",
      "  dateline codebook thwarted     the field that has this value"
    })
final class CodebookCommand implements Callable<Integer> {
  private static final int COLUMN = 24;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FIELD", arity = "0..1", description = "A field, or one of its values.")
  private @Nullable String field;

  @Override
  public Integer call() {
    Map<String, Rule> rules = Rule.all();
    Terminal terminal = Terminal.ofProcess();
    Paper paper = new Paper(terminal.width(), terminal.colours(Terminal.Colour.AUTO));
    PrintWriter out = spec.commandLine().getOut();
    if (field == null) {
      list(paper, rules);
      out.print(paper.text());
      return ExitCode.OK;
    }
    String name = field.toLowerCase(Locale.ROOT).strip().replace(' ', '_').replace('-', '_');
    List<Rule> found = find(rules, name);
    if (found.isEmpty()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "dateline: the codebook has no field or value '"
              + Paper.clean(field)
              + "'; "
              + Spelling.nearest(name, rules.keySet())
                  .map(near -> "did you mean '" + near + "'? ")
                  .orElse("")
              + "'dateline codebook' lists them");
      return ExitCode.USAGE;
    }
    found.forEach(rule -> print(paper, rule, name));
    out.print(paper.text());
    return ExitCode.OK;
  }

  private static void list(Paper paper, Map<String, Rule> rules) {
    String section = "";
    for (Rule rule : rules.values()) {
      if (!rule.section().equals(section)) {
        paper.blank().line(Ink.STRONG, rule.section());
        section = rule.section();
      }
      String what = rule.values().isEmpty() ? rule.text() : rule.values();
      String plain = what.replace("`", "").replaceAll("\\s+", " ");
      int room = paper.width() - COLUMN - 2;
      String cut = plain.length() <= room ? plain : plain.substring(0, room - 2).strip() + " …";
      paper.row(2, COLUMN, rule.name(), new Paper.Piece(Ink.PLAIN, cut));
    }
    paper.blank().line(Ink.FAINT, "'dateline codebook killed' prints a rule in full.");
  }

  private static List<Rule> find(Map<String, Rule> rules, String name) {
    Rule exact = rules.get(name);
    if (exact != null) {
      return List.of(exact);
    }
    List<Rule> parts =
        rules.values().stream().filter(rule -> rule.name().endsWith("." + name)).toList();
    return parts.isEmpty()
        ? rules.values().stream()
            .filter(rule -> rule.knows(name))
            .sorted(Comparator.comparing(rule -> !rule.values().contains("`" + name + "`")))
            .limit(1)
            .toList()
        : parts;
  }

  private static void print(Paper paper, Rule rule, String asked) {
    paper
        .blank()
        .line(
            0,
            2,
            new Paper.Piece(Ink.STRONG, rule.name()),
            new Paper.Piece(Ink.FAINT, " · " + rule.section()));
    if (!rule.name().equals(asked) && !rule.name().endsWith("." + asked)) {
      paper.line(Ink.FAINT, "knows the value '" + asked + "'");
    }
    if (!rule.values().isEmpty()) {
      paper.blank().row(0, 8, "values", new Paper.Piece(Ink.PLAIN, rule.values().replace("`", "")));
    }
    paper.blank();
    for (String line : paragraphs(rule.text())) {
      paper.line(0, line.startsWith("- ") ? 2 : 0, new Paper.Piece(Ink.PLAIN, line));
    }
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.replace("`", "").replaceAll("\\n(?!- )", " ").split("\n"));
  }
}
