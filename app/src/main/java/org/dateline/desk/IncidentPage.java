// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.assess.Doubt;
import org.dateline.assess.Verdict;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.HeldPrecedent;
import org.dateline.line.Looking;
import org.dateline.line.Row;
import org.dateline.line.SettingReader;
import org.dateline.line.Shown;
import org.dateline.line.Surroundings;
import org.dateline.merge.Join;
import org.dateline.store.FiledReport;
import org.dateline.store.ListedIncident;

/** The page of an incident: each value with who says so and in which words. */
final class IncidentPage implements Handler {
  /** Earlier acts that are named against a precedent. */
  private static final int PAST = 5;

  private final CaseWork work;
  private final Rendering rendering;

  IncidentPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    String id = asked.id();
    Optional<LocalDateTime> asOf = asked.asOf();
    IncidentModel page =
        work.look(
            look ->
                look.show(id, asOf)
                    .map(shown -> model(look, shown, asOf, asked))
                    .orElseThrow(() -> missing(look, id, asOf)));
    String data = Links.asOf(Links.at("/api/v1/incidents/", page.id()), asked);
    rendering.page(
        context, "incident", Frame.under(Section.INCIDENTS, page.headline()).withData(data), page);
  }

  static Missing missing(Looking look, String id, Optional<LocalDateTime> asOf) {
    boolean later = asOf.isPresent() && look.holding(id).isPresent();
    return new Missing(
        later
            ? "Nobody had told of " + id + " yet on " + Said.time(asOf.get()) + "."
            : "There is no incident " + id + " in this case.");
  }

  /** What an incident rests on, without what stands around it. */
  static EvidenceModel evidence(Looking look, Shown shown) {
    Incident incident = shown.incident();
    Map<String, FiledReport> reports = new HashMap<>();
    shown.reports().forEach(one -> reports.put(one.id(), one));
    return new EvidenceModel(
        incident.id(),
        Links.incident(incident.id()),
        Headline.of(Glance.of(incident)),
        look.version(incident.id()).map(Object::toString).orElse(""),
        doubts(look, incident.id()),
        fields(shown, reports),
        shown.reports().stream().map(ReportLine::of).toList(),
        shown.joins().stream().map(IncidentPage::join).toList());
  }

  private static List<String> doubts(Looking look, String id) {
    return look.doubts(id).stream().map(Doubt::words).toList();
  }

  private static IncidentModel model(
      Looking look, Shown shown, Optional<LocalDateTime> asOf, Asked asked) {
    Incident incident = shown.incident();
    Map<String, FiledReport> reports = new HashMap<>();
    shown.reports().forEach(one -> reports.put(one.id(), one));
    Set<String> mentioning = Set.copyOf(shown.recorded().mentionedIn());
    List<FiledReport> telling =
        shown.reports().stream().filter(one -> !mentioning.contains(one.id())).toList();
    List<FiledReport> mentions =
        shown.reports().stream().filter(one -> mentioning.contains(one.id())).toList();
    String notice = notice(look, shown);
    Surroundings around = look.around(shown, asOf);
    return new IncidentModel(
        incident.id(),
        Links.incident(incident.id()),
        Headline.of(Glance.of(incident)),
        notice,
        Spot.of(incident),
        fields(shown, reports),
        Chart.of(shown.recorded().history()),
        claims(incident, reports),
        precedents(look, around.precedents(), reports),
        telling.stream().map(ReportLine::of).toList(),
        mentions.stream().map(ReportLine::of).toList(),
        incident.operation().orElse(""),
        totals(around.totals(), reports),
        around.siblings().stream().map(IncidentLine::of).toList(),
        shown.joins().stream().map(IncidentPage::join).toList(),
        Trail.about(look, Set.copyOf(shown.recorded().accounts())),
        moments(look, incident.id(), asOf),
        asOf.map(Said::time),
        bench(look, shown, asked));
  }

  private static String notice(Looking look, Shown shown) {
    boolean rejected = look.find(shown.incident().id()).map(ListedIncident::rejected).orElse(false);
    if (rejected) {
      return "An analyst decided that this is no incident. It is left out of lists.";
    }
    return shown.incident().background()
        ? "Reports mention this in passing only, as background to other news."
        : "";
  }

  /** Fields with their values; what has a panel of its own is left out. */
  private static List<IncidentModel.FieldView> fields(
      Shown shown, Map<String, FiledReport> reports) {
    Map<Field, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : Row.of(shown.incident())) {
      boolean elsewhere =
          row.field() == Field.CLAIM
              || row.field() == Field.PRECEDENT
              || row.field() == Field.OPERATION
              || row.field() == Field.BACKGROUND;
      if (!elsewhere) {
        rows.computeIfAbsent(row.field(), k -> new ArrayList<>()).add(row);
      }
    }
    List<IncidentModel.FieldView> fields = new ArrayList<>();
    rows.forEach((field, values) -> fields.add(field(shown, field, values, reports)));
    return fields;
  }

  private static IncidentModel.FieldView field(
      Shown shown, Field field, List<Row> rows, Map<String, FiledReport> reports) {
    Optional<Standing> standing = shown.recorded().standing(field);
    List<Statement> all = shown.incident().statements();
    List<Statement> support =
        standing.map(one -> one.supporting().stream().map(all::get).toList()).orElse(List.of());
    List<Statement> others =
        standing
            .map(one -> one.contradicting().stream().map(all::get).toList())
            .orElseGet(() -> rows.stream().flatMap(row -> row.others().stream()).toList());
    List<IncidentModel.ValueView> values = new ArrayList<>();
    for (Row row : rows) {
      // A value that one statement alone gives has those that bear it out beside it.
      List<Statement> said = rows.size() == 1 && !support.isEmpty() ? support : row.support();
      values.add(new IncidentModel.ValueView(row.value(), said(said, reports)));
    }
    return new IncidentModel.FieldView(
        field.code(),
        rows.get(0).label(),
        values,
        standing.flatMap(Standing::range).map(ValueWords::of).orElse(""),
        standing.map(Standing::voices).orElse(-1),
        standing.map(Standing::against).orElse(0),
        standing.map(one -> one.credibility().words()).orElse(""),
        standing.map(Standing::decided).orElse(false),
        said(others, reports));
  }

  private static List<Said> said(List<Statement> all, Map<String, FiledReport> reports) {
    Set<String> seen = new HashSet<>();
    return all.stream()
        .map(one -> Said.of(one, reports))
        .filter(one -> seen.add(one.link() + one.value() + one.voice()))
        .toList();
  }

  private static List<IncidentModel.ClaimView> claims(
      Incident incident, Map<String, FiledReport> reports) {
    List<IncidentModel.ClaimView> claims = new ArrayList<>();
    for (Claim claim : incident.claim()) {
      List<Statement> said =
          incident.statements().stream()
              .filter(one -> one.value() instanceof Claim other && same(other, claim))
              .toList();
      claims.add(
          new IncidentModel.ClaimView(
              claim.claimant().name(),
              Links.actor(claim.claimant().key()),
              ValueWords.coded(claim.status()),
              circumstances(claim),
              ValueWords.coded(claim.authenticity()),
              claim.evidence().stream()
                  .map(one -> one.kind() + ": “" + one.words().quote() + "”")
                  .toList(),
              said(said, reports)));
    }
    return claims;
  }

  /** "2017-06-07, 0 to 24 hours after, by group media; judged by Signal Notes". */
  private static String circumstances(Claim claim) {
    List<String> known = new ArrayList<>();
    claim.at().map(ValueWords::date).ifPresent(known::add);
    claim.latencyHours().map(IncidentPage::hours).ifPresent(known::add);
    if (claim.channel() != Channel.UNKNOWN) {
      known.add("by " + ValueWords.coded(claim.channel()));
    }
    String judged = "judged by " + claim.authenticityBy().words();
    return known.isEmpty() ? judged : String.join(", ", known) + "; " + judged;
  }

  private static boolean same(Claim one, Claim other) {
    return one.claimant().same(other.claimant()) && one.status() == other.status();
  }

  private static String hours(org.dateline.codebook.HourRange hours) {
    return hours.min() == hours.max()
        ? hours.min() + " hours after"
        : hours.min() + " to " + hours.max() + " hours after";
  }

  private static List<IncidentModel.PrecedentView> precedents(
      Looking look, List<HeldPrecedent> held, Map<String, FiledReport> reports) {
    return held.stream()
        .map(
            one ->
                new IncidentModel.PrecedentView(
                    one.precedent().text(),
                    verdict(one.verdict()),
                    one.verdict().words(),
                    against(look, one.verdict()),
                    said(one.said(), reports)))
        .toList();
  }

  private static String verdict(Verdict verdict) {
    if (verdict instanceof Verdict.Confirmed) {
      return "holds";
    }
    return verdict instanceof Verdict.Contradicted ? "contradicted" : "cannot be decided";
  }

  /** What speaks against it; an act of a data set has no page. */
  private static List<IncidentModel.PastView> against(Looking look, Verdict verdict) {
    if (!(verdict instanceof Verdict.Contradicted contradicted)) {
      return List.of();
    }
    return contradicted.by().stream()
        .limit(PAST)
        .map(
            one ->
                new IncidentModel.PastView(
                    one.words(),
                    one.id(),
                    look.find(one.id()).map(own -> Links.incident(own.id()))))
        .toList();
  }

  private static List<IncidentModel.TotalView> totals(
      List<Statement> totals, Map<String, FiledReport> reports) {
    return totals.stream()
        .map(
            one ->
                new IncidentModel.TotalView(ValueWords.coded(one.field()), Said.of(one, reports)))
        .toList();
  }

  private static IncidentModel.JoinView join(Join join) {
    return new IncidentModel.JoinView(
        join.one(),
        Links.report(report(join.one())),
        join.other(),
        Links.report(report(join.other())),
        Double.isInfinite(join.score())
            ? "an analyst’s decision"
            : String.format(Locale.ROOT, "%.1f", join.score()),
        join.signs().stream()
            .map(sign -> String.format(Locale.ROOT, "%s (%+.1f)", sign.words(), sign.weight()))
            .toList());
  }

  private static String report(String account) {
    return account.substring(0, Math.max(0, account.lastIndexOf('#')));
  }

  private static IncidentModel.Bench bench(Looking look, Shown shown, Asked asked) {
    String id = shown.incident().id();
    Set<String> given = new HashSet<>();
    Row.of(shown.incident()).forEach(row -> given.add(row.field().code()));
    List<String> unset =
        SettingReader.fields().stream()
            .filter(one -> !given.contains(one))
            .filter(one -> !one.equals("rejected") && !one.equals("accepted"))
            .toList();
    return new IncidentModel.Bench(
        look.version(id).map(Object::toString).orElse(""),
        asked.word("done").flatMap(note -> Trail.done(look, note)),
        doubts(look, id),
        unset);
  }

  /** When the reports of the incident as it is now were published. */
  private static List<IncidentModel.Moment> moments(
      Looking look, String id, Optional<LocalDateTime> asOf) {
    TreeMap<LocalDateTime, String> times = new TreeMap<>();
    for (FiledReport one : look.reportsOf(id)) {
      String source = one.source().orElse(one.id());
      times.merge(one.knownFrom(), source, (a, b) -> a.equals(b) ? a : a + ", " + b);
    }
    Optional<LocalDateTime> chosen = asOf.map(times::floorKey);
    List<IncidentModel.Moment> moments = new ArrayList<>();
    times.forEach(
        (at, source) ->
            moments.add(
                new IncidentModel.Moment(
                    at.toString(),
                    Said.time(at) + " · " + source,
                    chosen.filter(at::equals).isPresent())));
    return moments;
  }
}
