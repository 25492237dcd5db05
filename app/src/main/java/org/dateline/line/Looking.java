// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.assess.Doubt;
import org.dateline.assess.Sources;
import org.dateline.assess.Waiting;
import org.dateline.brief.Brief;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.merge.Cluster;
import org.dateline.store.Actors;
import org.dateline.store.Days;
import org.dateline.store.FiledReport;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentPage;
import org.dateline.store.ListedClaim;
import org.dateline.store.ListedIncident;
import org.dateline.store.Listing;
import org.dateline.store.Point;
import org.dateline.store.Review;
import org.dateline.store.Session;
import org.dateline.store.Wording;

/** What a case shows, now or as of a moment; good only while it is being looked at. */
public final class Looking {
  private final Session session;
  private final Recalled recalled;
  private final Map<LocalDateTime, AsOf> moments = new HashMap<>();

  private Optional<Ledger> ledger = Optional.empty();

  /** For a writing, of which others must learn nothing before it is kept. */
  Looking(Session session) {
    this(session, new Recalled());
  }

  Looking(Session session, Recalled recalled) {
    this.session = session;
    this.recalled = recalled;
  }

  /** Looked up once: many questions about one page need it. */
  private Ledger ledger() {
    if (ledger.isEmpty()) {
      ledger = Optional.of(recalled.ledger(session));
    }
    return ledger.get();
  }

  /** What is worked out of a moment serves all that is asked of it. */
  private AsOf then(LocalDateTime moment) {
    return moments.computeIfAbsent(moment, at -> new AsOf(session, recalled, at));
  }

  /** Hands on the incidents that are wanted, by date, those without one first. */
  public void incidents(
      IncidentFilter wanted, Optional<LocalDateTime> asOf, Consumer<ListedIncident> sink) {
    if (asOf.isPresent()) {
      then(asOf.get()).incidents(wanted, sink);
    } else {
      session.incidents().each(wanted, sink);
    }
  }

  /**
   * Hands on the incidents that are wanted, now or at a moment, as points, in no order.
   *
   * @param other told instead, after all others, of those that were not then as they are now
   */
  public void points(
      Listing listing,
      Optional<LocalDateTime> asOf,
      Consumer<Point> sink,
      Consumer<ListedIncident> other) {
    if (asOf.isPresent()) {
      then(asOf.get()).points(listing, sink, other);
    } else {
      session.points().each(listing, sink);
    }
  }

  /** A word that is another one after each change of what is read off the record. */
  public String state() {
    return Recalled.state(session);
  }

  /** A page of the incidents that are wanted, as they are now. */
  public IncidentPage page(Listing listing) {
    return session.incidents().page(listing);
  }

  /** A page of them, as they are now or were at a moment. */
  public IncidentPage page(Listing listing, Optional<LocalDateTime> asOf) {
    return asOf.map(at -> then(at).page(listing)).orElseGet(() -> page(listing));
  }

  /** How many incidents are wanted, now or at a moment, up to a number. */
  public int count(Listing listing, Optional<LocalDateTime> asOf, int most) {
    return asOf.map(at -> then(at).count(listing, most))
        .orElseGet(() -> session.incidents().count(listing, most));
  }

  /** Incidents by their ids, as far as they are there, in their order. */
  public List<ListedIncident> some(List<String> ids) {
    return session.incidents().some(ids);
  }

  /** A page of claims, those about the latest incidents first. */
  public List<ListedClaim> claims(
      Optional<String> status, Optional<String> claimant, int offset, int limit) {
    return session.claims().page(status, claimant, offset, limit);
  }

  /** A page of reports, the latest added first, from before a number. */
  public List<FiledReport> reports(Optional<String> source, long before, int limit) {
    return session.reports().page(source, before, limit);
  }

  /** Reports that have all the words, the latest added first, from before a number. */
  public List<FiledReport> search(Wording wording, long before, int limit) {
    return session.reports().numbered(session.search().reports(wording, before, limit));
  }

  /** What was read from some reports, in the order in which they were added. */
  public List<CodedReport> coded(List<String> reports) {
    return session.reports().coded(reports);
  }

  /** What is said of how an actor stands to others, the latest read first. */
  public List<Statement> relations(String actor, int limit) {
    return session.relations().of(actor, limit);
  }

  /** Who acts. */
  public Actors actors() {
    return session.actors();
  }

  /** The case day by day. */
  public Days days() {
    return session.days();
  }

  /** An incident as lists have it, whether rejected or not. */
  public Optional<ListedIncident> find(String incident) {
    return session.incidents().find(incident);
  }

  /** A report, and the ids of the incidents that it tells of. */
  public Optional<ListedReport> report(String id) {
    return session
        .reports()
        .find(id)
        .filter(one -> !one.decision())
        .map(one -> new ListedReport(one, session.incidents().ofReport(id)));
  }

  /** What was read from a report; empty where there is none by that id. */
  public Optional<CodedReport> coded(String id) {
    return session.reports().coded(List.of(id)).stream().findFirst();
  }

  /** The reports whose accounts an incident holds now, in the order of its accounts. */
  public List<FiledReport> reportsOf(String account) {
    return session.incidents().holding(account).stream()
        .flatMap(id -> session.incidents().accounts(id).stream())
        .map(Deriving::report)
        .distinct()
        .flatMap(id -> session.reports().find(id).stream())
        .toList();
  }

  /** The text of a report that is there. */
  public String text(String report) {
    return session.reports().report(report).text();
  }

  /** The incident that holds an account. */
  public Optional<String> holding(String account) {
    return session.incidents().holding(account);
  }

  /** The versions of a report without their texts, the first first. */
  public List<FiledReport> filedVersions(FiledReport report) {
    return session.reports().versions(report.of());
  }

  /** The incident that holds an account, with all that it was read from. */
  public Optional<Shown> show(String account, Optional<LocalDateTime> asOf) {
    if (asOf.isPresent()) {
      return then(asOf.get()).around(account).map(one -> shown(one.cluster(), one.seen()));
    }
    return session
        .incidents()
        .holding(account)
        .map(
            id -> {
              Cluster cluster = Deriving.kept(session, id);
              Optional<String> operation =
                  session.incidents().find(id).flatMap(ListedIncident::operation);
              return shown(cluster, new Deriving(session).see(cluster, operation));
            });
  }

  /** What the case says around an incident: precedents held against it, totals, siblings. */
  public Surroundings around(Shown shown, Optional<LocalDateTime> asOf) {
    return Surroundings.of(session, this, shown.incident(), asOf);
  }

  /**
   * Writes incidents up, in this order.
   *
   * @param accounts any account of each; two of one incident count once
   * @param missing told of each that is not there
   * @return empty where none is there
   */
  public Optional<Brief> brief(
      List<String> accounts,
      Optional<LocalDateTime> asOf,
      Optional<String> title,
      Consumer<String> missing) {
    Map<String, RecordedIncident> incidents = new LinkedHashMap<>();
    for (String account : accounts) {
      Optional<Shown> shown = show(account, asOf);
      shown.ifPresentOrElse(
          one -> incidents.putIfAbsent(one.recorded().id(), one.recorded()),
          () -> missing.accept(account));
    }
    return incidents.isEmpty()
        ? Optional.empty()
        : Optional.of(Briefing.of(session, this, List.copyOf(incidents.values()), asOf, title));
  }

  private Shown shown(Cluster cluster, Seen seen) {
    List<FiledReport> reports = new ArrayList<>();
    cluster.accounts().stream()
        .map(Deriving::report)
        .distinct()
        .forEach(id -> session.reports().find(id).ifPresent(reports::add));
    return new Shown(seen.recorded(), seen.json(), cluster.joins(), reports);
  }

  /** Hands on all claims, by date of the incident. */
  public void claims(Consumer<ListedClaim> sink) {
    session.claims().each(sink);
  }

  /** Hands on all reports, in the order in which they were added, with their incidents. */
  public void reports(Consumer<ListedReport> sink) {
    List<FiledReport> all = new ArrayList<>();
    session.reports().each(all::add);
    all.forEach(one -> sink.accept(new ListedReport(one, session.incidents().ofReport(one.id()))));
  }

  /** The versions of a report, the first first; empty where there is none by that id. */
  public List<Report> versions(String id) {
    return session.reports().find(id).stream()
        .flatMap(one -> session.reports().versions(one.of()).stream())
        .map(one -> session.reports().report(one.id()))
        .toList();
  }

  /** All sources with their grades, by name. */
  public List<ListedSource> sources() {
    Ledger ledger = ledger();
    Sources bundled = Sources.bundled();
    return session.reports().sources().stream()
        .map(
            one ->
                new ListedSource(
                    one.name(),
                    one.reports(),
                    one.echoes(),
                    one.echoed(),
                    Optional.ofNullable(ledger.grades().get(one.name())),
                    bundled.find(one.name())))
        .toList();
  }

  /** Whether a source has published a report of this case. */
  public boolean hasSource(String name) {
    return !session.reports().ofSource(name).isEmpty();
  }

  /** The version of the incident that holds an account; empty where there is none. */
  public Optional<Version> version(String account) {
    return session
        .incidents()
        .holding(account)
        .flatMap(session.incidents()::find)
        .map(one -> Version.of(session.reports().latest(), one.view()));
  }

  /** Refuses to go on where an incident is not what somebody saw. */
  void requireSame(String incident, Version seen) {
    if (version(incident).filter(seen::same).isEmpty()) {
      throw new Changed(incident, since(incident, seen));
    }
  }

  /** What has come about an incident since somebody saw it. */
  public Changed.Since since(String incident, Version seen) {
    List<String> accounts = session.incidents().accounts(incident);
    List<FiledReport> reports =
        accounts.stream()
            .map(Deriving::report)
            .distinct()
            .flatMap(id -> session.reports().find(id).stream())
            .filter(one -> one.number() > seen.seen())
            .toList();
    Ledger ledger = ledger();
    List<ListedDecision> decisions =
        decisions().stream()
            .filter(one -> one.number() > seen.seen())
            .filter(one -> ledger.concerns(one.statement(), Set.copyOf(accounts)))
            .toList();
    return new Changed.Since(decisions, reports);
  }

  /** Why an incident waits for review; empty where it does not. */
  public Set<Doubt> doubts(String incident) {
    return Waiting.doubts(session.review().doubts(incident));
  }

  /** Those that wait most urgently for review, after a place in the queue. */
  public List<Review.Place> waiting(Review.Wanted wanted, Optional<Review.Place> after, int limit) {
    return session.review().queue(wanted, after, limit);
  }

  /** How many wait for review, up to a number. */
  public int waitingCount(Review.Wanted wanted, int most) {
    return session.review().count(wanted, most);
  }

  /** How many were accepted or rejected since a moment. */
  public int reviewed(Instant since) {
    return session.review().done(since);
  }

  /** Incidents that may be the same as one, the likeliest first. */
  public List<Candidate> candidates(String incident, int most) {
    return new Candidates(session).of(incident, most);
  }

  /** All decisions of analysts, in the order in which they were made. */
  public List<ListedDecision> decisions() {
    Ledger ledger = ledger();
    return ledger.made().stream()
        .map(
            one ->
                new ListedDecision(
                    one.statement(),
                    one.at(),
                    one.note(),
                    one.because(),
                    one.number(),
                    ledger.holds(one.note())))
        .toList();
  }

  /** The decisions about some accounts, and those that take such back. */
  public List<ListedDecision> decisions(Set<String> accounts) {
    Ledger ledger = ledger();
    return decisions().stream()
        .filter(one -> one.statement().field() != Field.RELIABILITY)
        .filter(one -> ledger.concerns(one.statement(), accounts))
        .toList();
  }

  /** The fields that a decision, or the withdrawal of one, gave other values. */
  public List<Moved> moved(String note) {
    return Moved.by(session, ledger(), note);
  }

  /** How many reports, statements and incidents there are. */
  public Size size() {
    return new Size(
        session.reports().count(), session.statements().count(), session.incidents().count());
  }

  /** How much a case holds. */
  public record Size(long reports, long statements, long incidents) {}
}
