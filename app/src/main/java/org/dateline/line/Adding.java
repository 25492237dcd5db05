// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.collect.Origin;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Readings;
import org.dateline.store.Case;
import org.dateline.store.NewReport;
import org.dateline.store.Session;

/**
 * Adds reports to a case: reads, leaves out what is known, codes the rest, and writes it together
 * with what is derived from it, some reports at a time.
 */
final class Adding {
  /** Reports that are written together, unless time passes. */
  private static final int TOGETHER = 50;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Case record;
  private final Line line;
  private final Supplier<Instant> clock;
  private final AddSink sink;
  private final Intake intake = new Intake();
  private final Map<String, Raw> raws = new HashMap<>();
  private final List<CodedReport> waiting = new ArrayList<>();
  private Instant lastWriting;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Raw(String hash, byte[] bytes) {}

  Adding(Case record, Line line, Supplier<Instant> clock, AddSink sink) {
    this.record = record;
    this.line = line;
    this.clock = clock;
    this.sink = sink;
    this.lastWriting = clock.get();
  }

  Tally add(List<? extends Origin> origins, Hints hints) {
    Tally tally = line.run(origins, hints, this::admit, this::take);
    write();
    return tally;
  }

  private Readings admit(Input input, Readings readings) {
    List<Report> reports = new ArrayList<>();
    List<Reject> warnings = new ArrayList<>(readings.warnings());
    Raw raw = new Raw(Intake.hash(input.bytes()), input.bytes());
    for (Report report : readings.reports()) {
      Admission admission = record.read(session -> intake.admit(report, session));
      if (admission.kind() == Admission.Kind.KNOWN) {
        sink.known(input.name(), admission.name(), admission.report().id());
      } else {
        reports.add(admission.report());
        raws.put(admission.report().id(), raw);
      }
      if (admission.kind() == Admission.Kind.RENAMED) {
        String note =
            "is another report named "
                + admission.name()
                + "; it is called "
                + admission.report().id();
        warnings.add(new Reject("add", "RENAMED", input.name(), OptionalLong.empty(), note));
      }
    }
    return new Readings(reports, readings.rejects(), warnings);
  }

  private void take(Outcome outcome, Tally tally) {
    outcome.reports().forEach(one -> waiting.add(one.coded()));
    boolean late = Duration.between(lastWriting, clock.get()).compareTo(PATIENCE) > 0;
    if (waiting.size() >= TOGETHER || (late && !waiting.isEmpty())) {
      write();
    }
    sink.progress(outcome, tally);
  }

  private void write() {
    if (!waiting.isEmpty()) {
      Added added = record.write(this::write);
      waiting.forEach(one -> raws.remove(one.report().id()));
      waiting.forEach(one -> intake.settle(one.report().id()));
      waiting.clear();
      sink.added(added);
    }
    lastWriting = clock.get();
  }

  private Added write(Session session) {
    Instant now = clock.get();
    List<Added.One> reports = new ArrayList<>();
    List<CodedReport> fresh = new ArrayList<>();
    for (CodedReport coded : waiting) {
      String id = coded.report().id();
      Admission admission = intake.find(id);
      Optional<CodedReport> own = own(coded, admission, session);
      if (own.isPresent()) {
        Raw raw = raws.get(id);
        session.reports().addRaw(raw.hash(), raw.bytes());
        session
            .reports()
            .add(
                new NewReport(
                    own.get(),
                    admission.name(),
                    admission.version(),
                    admission.of().equals(id) ? own.get().report().id() : admission.of(),
                    admission.hash(),
                    Optional.of(raw.hash())),
                now);
        fresh.add(own.get());
        int incidents = own.get().accounts().size();
        reports.add(
            new Added.One(
                own.get().report().id(), admission.name(), admission.version(), incidents));
      }
    }
    return new Added(reports, new Deriving(session).added(fresh));
  }

  /**
   * Since it was admitted, another program may have added the same report, or given its id away.
   */
  private Optional<CodedReport> own(CodedReport coded, Admission admission, Session session) {
    Optional<String> url = admission.report().url();
    if (Intake.filed(admission.name(), url, admission.hash(), session).isPresent()) {
      return Optional.empty();
    }
    String id = coded.report().id();
    String free = id;
    for (int i = 2; session.reports().find(free).isPresent(); i++) {
      free = id + "-" + i;
    }
    return Optional.of(free.equals(id) ? coded : line.code(coded.report().withId(free)).coded());
  }
}
