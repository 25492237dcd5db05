// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.text.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline bench load}: how quickly a desk answers many users at once. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Asks a desk for every kind of page, as many users at once, and says how long each kind takes"
          + " and how much memory the desk needs.",
      "The pages are in load-pages.tsv; ids and filters are those of the case itself."
    },
    footer = {
      "",
      "Examples:",
      "  dateline bench load --case big.db --users 20 --seconds 60",
      "  dateline bench load --address http://127.0.0.1:7070/"
    })
final class LoadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "The case; a desk of it is opened on a free port, as a program of its own.")
  private Optional<String> record = Optional.empty();

  @Option(names = "--address", paramLabel = "URL", description = "A desk that is open already.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--users",
      paramLabel = "N",
      defaultValue = "20",
      description = "Users at once (usually ${DEFAULT-VALUE}).")
  private int users;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "30",
      description = "How long (usually ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--pause",
      paramLabel = "MS",
      defaultValue = "1000",
      description =
          "How long a user looks at a page on average before asking for the next, in milliseconds"
              + " (usually ${DEFAULT-VALUE}; 0 for programs that do not look).")
  private int pause;

  @Option(
      names = "--only",
      paramLabel = "WORDS",
      description = "Only kinds of pages that have these words in their name.")
  private Optional<String> only = Optional.empty();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = "768m",
      description = "Heap of the desk that is opened (usually ${DEFAULT-VALUE}).")
  private String memory = "";

  /** A kind of page. */
  record Page(String kind, String address) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (record.isPresent() == address.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give either --case or --address");
    }
    try (ServedCase desk =
        record.isPresent()
            ? ServedCase.open(record.get(), memory)
            : ServedCase.at(address.orElseThrow())) {
      CaseContent content = CaseContent.of(desk.address());
      List<Page> pages = pages();
      // What a program does first takes longer; that is not what users wait for all day.
      load(desk, content, pages, Duration.ofSeconds(Math.min(10, seconds)));
      Map<String, Answers> answers = load(desk, content, pages, Duration.ofSeconds(seconds));
      report(answers, desk);
    }
    return ExitCode.OK;
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String line : Lines.of(LoadCommand.class, "load-pages.tsv")) {
      String[] parts = line.split("\t");
      if (only.isEmpty() || parts[0].contains(only.get())) {
        pages.add(new Page(parts[0], parts[1]));
      }
    }
    if (pages.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no kind of page has '" + only.orElse("") + "' in its name");
    }
    return pages;
  }

  private Map<String, Answers> load(
      ServedCase desk, CaseContent content, List<Page> pages, Duration time)
      throws InterruptedException {
    Map<String, Answers> answers = new ConcurrentHashMap<>();
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < users; i++) {
      Random random = new Random(i);
      Thread user = new Thread(() -> use(desk, content, pages, answers, random, end), "user " + i);
      user.start();
      threads.add(user);
    }
    for (Thread user : threads) {
      user.join();
    }
    return answers;
  }

  private void use(
      ServedCase desk,
      CaseContent content,
      List<Page> pages,
      Map<String, Answers> answers,
      Random random,
      long end) {
    try {
      while (System.nanoTime() < end) {
        Thread.sleep((long) (2 * pause * random.nextDouble()));
        Page page = pages.get(random.nextInt(pages.size()));
        String path = content.fill(page.address(), random);
        long begun = System.nanoTime();
        ServedCase.Got got = desk.get(path);
        answers
            .computeIfAbsent(page.kind(), k -> new Answers())
            .add(
                (System.nanoTime() - begun) / 1e6,
                got.bytes(),
                got.status() == 200 || got.status() == 404);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(Map<String, Answers> answers, ServedCase desk) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-28s %7s %7s %7s %7s %7s %7s%n", "", "asked", "p50 ms", "p99 ms", "max", "KB", "bad");
    Answers all = new Answers();
    for (Map.Entry<String, Answers> one : new TreeMap<>(answers).entrySet()) {
      line(out, one.getKey(), one.getValue());
      all.add(one.getValue());
    }
    line(out, "all", all);
    out.printf(
        Locale.ROOT,
        "%d users, %.1f pages a second; memory of the desk at most %s%n",
        users,
        all.count() / (double) seconds,
        desk.peakMegabytes().map(mb -> mb + " MB").orElse("unknown"));
    out.flush();
  }

  private static void line(PrintWriter out, String kind, Answers answers) {
    out.printf(
        Locale.ROOT,
        "%-28s %7d %7.0f %7.0f %7.0f %7.0f %7d%n",
        kind,
        answers.count(),
        answers.quantile(0.5),
        answers.quantile(0.99),
        answers.quantile(1),
        answers.kilobytes(),
        answers.bad());
  }
}
