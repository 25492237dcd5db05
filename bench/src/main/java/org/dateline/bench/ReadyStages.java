// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.assess.Incidents;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Report;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.line.AddSink;
import org.dateline.line.Added;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.line.Outcome;
import org.dateline.line.Stages;
import org.dateline.line.Tally;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;

/**
 * Stands in for reading and coding: hands out reports that were coded before, so that what is
 * measured is the record alone. All else is what {@code dateline add} does.
 */
final class ReadyStages implements Stages {
  /** Reports that are handed to the record in one go. */
  private static final int BATCH = 2000;

  private final Map<String, CodedReport> ready = new ConcurrentHashMap<>();
  private final Line line = new Line(this, 1);

  /** Adds the next reports. */
  void add(CaseWork work, Iterator<CodedReport> reports, int many) {
    int left = many;
    while (left > 0) {
      List<Origin> some = new ArrayList<>();
      while (some.size() < Math.min(BATCH, left)) {
        some.add(origin(reports.next()));
      }
      left -= some.size();
      Tally tally = work.add(line, some, Hints.none(), new Nobody());
      if (tally.reports() != some.size()) {
        throw new IllegalStateException(tally + " of " + some.size() + " reports");
      }
    }
  }

  private Origin origin(CodedReport coded) {
    Report report = coded.report();
    ready.put(report.id(), coded);
    return new Ready(report.id(), report.text());
  }

  private record Ready(String name, String text) implements Origin {
    @Override
    public Arrival fetch() {
      return new Arrival.Content(new Input(name, text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Override
  public Readings read(Input input, Hints hints) {
    Report report = Objects.requireNonNull(ready.get(input.name()), input.name()).report();
    return new Readings(List.of(report), List.of(), List.of());
  }

  @Override
  public CodedReport code(Report report) {
    return Objects.requireNonNull(ready.remove(report.id()), report.id());
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return Incidents.of(coded);
  }

  private static final class Nobody implements AddSink {
    @Override
    public void added(Added added) {}

    @Override
    public void known(String input, String name, String id) {
      throw new IllegalStateException(input + " is there already");
    }

    @Override
    public void progress(Outcome outcome, Tally tally) {
      outcome
          .rejects()
          .forEach(
              one -> {
                throw new IllegalStateException(one.note());
              });
    }
  }
}
