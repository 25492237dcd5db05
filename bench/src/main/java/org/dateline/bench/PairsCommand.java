// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.assess.Recording;
import org.dateline.assess.Sources;
import org.dateline.cli.Dateline;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Scope;
import org.dateline.codebook.Statement;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.collect.Origins;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.line.Preferences;
import org.dateline.merge.Cluster;
import org.dateline.merge.Comparison;
import org.dateline.merge.Decisions;
import org.dateline.merge.Merger;
import org.dateline.merge.Sketch;
import org.dateline.read.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline bench pairs}: accounts side by side, for those who fit the weights of merge. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description =
        "Codes reports once, compares their accounts and joins them; for training/merge_weights.py.",
    footer = {
      "",
      "Example:",
      "  dateline bench pairs --coded coded.jsonl --pairs pairs.jsonl FILE"
    })
final class PairsCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Reports.")
  private List<String> files = List.of();

  @Option(
      names = "--coded",
      required = true,
      paramLabel = "FILE",
      description = "Coded reports: made from the reports if it is not there, else read instead.")
  private Path coded = Path.of("");

  @Option(names = "--all-violence", description = "Records crime with no political aim too.")
  private boolean allViolence;

  @Option(names = "--pairs", paramLabel = "OUT", description = "Pairs that share a key.")
  private @Nullable Path pairs;

  @Option(names = "--clusters", paramLabel = "OUT", description = "The incidents of the record.")
  private @Nullable Path clusters;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(coded)) {
      if (files.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), coded + " is not there; name the reports that it is made from");
      }
      code();
    }
    List<CodedReport> reports = new ArrayList<>();
    try (Stream<String> lines = Files.lines(coded)) {
      lines.forEach(line -> reports.add(read(line)));
    }
    List<Sketch> sketches = new ArrayList<>();
    reports.forEach(report -> sketches.addAll(Sketch.of(report)));
    if (pairs != null) {
      compare(sketches, pairs);
    }
    if (clusters != null) {
      join(reports, sketches, clusters);
    }
    return ExitCode.OK;
  }

  private void code() throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(coded))) {
      Line.bundled(
              Dateline.version(),
              new Preferences(allViolence ? Scope.ALL_VIOLENCE : Scope.POLITICAL, Optional.empty()))
          .run(
              Origins.of(files, InputStream.nullInputStream()),
              Hints.none(),
              (outcome, tally) -> {
                for (Finished one : outcome.reports()) {
                  out.println(CodebookJson.write(one.coded()));
                }
              });
    }
  }

  /** A coded report as {@link CodebookJson} writes it. */
  private static CodedReport read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      List<Account> accounts = new ArrayList<>();
      for (JsonNode account : json.get("accounts")) {
        accounts.add(
            new Account(
                account.get("id").asText(),
                account.get("report").asText(),
                statements(account.get("statements"))));
      }
      return new CodedReport(
          CodebookJson.readReport(json.get("report").toString()),
          accounts,
          statements(json.get("operations")),
          statements(json.get("activity")));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a coded report; delete the file of --coded", e);
    }
  }

  private static List<Statement> statements(JsonNode list) {
    List<Statement> statements = new ArrayList<>();
    list.forEach(one -> statements.add(CodebookJson.readStatement(one.toString())));
    return statements;
  }

  private static void compare(List<Sketch> sketches, Path out) throws IOException {
    try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
      Merger.candidates(
          sketches,
          (one, other) -> {
            ObjectNode line = JSON.createObjectNode();
            line.put("one", one.account()).put("other", other.account());
            ObjectNode features = line.putObject("features");
            Comparison.of(one, other).features().forEach(features::put);
            to.println(line);
          });
    }
  }

  private static void join(List<CodedReport> reports, List<Sketch> sketches, Path out)
      throws IOException {
    Map<String, CodedReport> byAccount = new HashMap<>();
    reports.forEach(one -> one.accounts().forEach(a -> byAccount.put(a.id(), one)));
    try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
      for (Cluster cluster : Merger.merge(sketches, Decisions.none())) {
        List<CodedReport> own = cluster.accounts().stream().map(byAccount::get).toList();
        to.println(
            CodebookJson.write(
                Recording.of(
                    cluster.accounts(), own, List.of(), Optional.empty(), Sources.bundled())));
      }
    }
  }
}
