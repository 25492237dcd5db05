// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.line.CaseWork;
import org.dateline.line.RecordJson;
import org.dateline.store.ListedClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline claims}: who says it was them. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Dateline.Version.class,
    description =
        "The board of claims: who claims, denies or takes back what, how soon, by which"
            + " channel, and whether it holds.",
    footer = {
      "",
      "Examples:",
      "  dateline claims --case june.db",
      "  dateline claims --case june.db --format jsonl | jq 'select(.competing)'"
    })
final class ClaimsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CaseOption record;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table: for people; jsonl: a claim a line.")
  private Output format = Output.TABLE;

  @Override
  public Integer call() {
    List<ListedClaim> claims = new ArrayList<>();
    try (CaseWork work = record.open()) {
      work.look(
          look -> {
            look.claims(claims::add);
            return true;
          });
    }
    Set<String> competing = competing(claims);
    PrintWriter out = spec.commandLine().getOut();
    if (format == Output.JSONL) {
      claims.forEach(one -> out.print(RecordJson.claim(one, competes(one, competing)) + "\n"));
      return ExitCode.OK;
    }
    if (claims.isEmpty()) {
      out.print("Nobody claims or denies anything in this case.\n");
      return ExitCode.OK;
    }
    out.print(
        row("date", "place", "status", "claimant", "channel", "authenticity", "after", "incident"));
    claims.forEach(one -> out.print(row(one, competes(one, competing))));
    return ExitCode.OK;
  }

  /** Incidents that two actors say they did. */
  private static Set<String> competing(List<ListedClaim> claims) {
    Map<String, Set<String>> claimants = new HashMap<>();
    claims.stream()
        .filter(one -> one.status().equals("claimed"))
        .forEach(
            one ->
                claimants
                    .computeIfAbsent(one.incident(), k -> new HashSet<>())
                    .add(one.claimantId().orElse(one.claimant().toLowerCase(Locale.ROOT))));
    Set<String> competing = new HashSet<>();
    claimants.forEach(
        (incident, who) -> {
          if (who.size() > 1) {
            competing.add(incident);
          }
        });
    return competing;
  }

  private static boolean competes(ListedClaim one, Set<String> competing) {
    return one.status().equals("claimed") && competing.contains(one.incident());
  }

  private static String row(ListedClaim one, boolean competes) {
    String after =
        one.latencyMin().isEmpty() || one.latencyMax().isEmpty()
            ? "-"
            : one.latencyMin().getAsInt() + "-" + one.latencyMax().getAsInt() + " h";
    return row(
        one.date().orElse("-"),
        one.place().orElse("-"),
        one.status(),
        one.claimant(),
        one.channel().replace('_', ' '),
        one.authenticity(),
        after,
        one.incident() + (competes ? "  (competing)" : ""));
  }

  private static String row(String... cells) {
    Object[] cut = new Object[cells.length];
    int[] widths = {11, 23, 10, 25, 19, 12, 11, 200};
    for (int i = 0; i < cells.length; i++) {
      String clean = Paper.clean(cells[i]);
      cut[i] = clean.length() <= widths[i] ? clean : clean.substring(0, widths[i] - 1) + "…";
    }
    return String.format(Locale.ROOT, "%-12s%-24s%-11s%-26s%-20s%-13s%-12s%s\n", cut);
  }
}
