// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.line.Candidate;
import org.dateline.line.CaseWork;
import org.dateline.line.Changed;
import org.dateline.line.Looking;
import org.dateline.line.Row;
import org.dateline.line.SettingReader;
import org.dateline.line.Shown;

/** The page on which somebody decides something about an incident. */
final class DecidePage implements Handler {
  private static final int CANDIDATES = 8;

  private final CaseWork work;
  private final Rendering rendering;

  DecidePage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    show(context, Deed.ofQuestion(context), "", Optional.empty());
  }

  /** Shows what could not be done, and why, so that it can be repeated. */
  void again(Context context, Deed deed, String problem, Optional<Changed> changed) {
    context.status(changed.isPresent() ? 409 : 400);
    show(context, deed, problem, changed);
  }

  private void show(Context context, Deed deed, String problem, Optional<Changed> changed) {
    DecideModel page =
        work.look(
            look -> {
              Shown shown =
                  look.show(deed.incident(), Optional.empty())
                      .orElseThrow(
                          () ->
                              new Missing(
                                  "There is no incident " + deed.incident() + " in this case."));
              return model(look, shown, deed, problem, changed);
            });
    rendering.page(context, "decide", Frame.under(Section.INCIDENTS, page.title()), page);
  }

  private static DecideModel model(
      Looking look, Shown shown, Deed deed, String problem, Optional<Changed> changed) {
    Incident incident = shown.incident();
    List<DecideModel.CandidateView> candidates =
        deed.act() == Deed.Act.JOIN ? candidates(look, incident, deed.other()) : List.of();
    return new DecideModel(
        deed.act().name().toLowerCase(Locale.ROOT),
        deed.title(),
        incident.id(),
        Links.incident(incident.id()),
        Headline.of(Glance.of(incident)),
        look.version(incident.id()).map(Object::toString).orElse(""),
        problem,
        changed.map(one -> what(one, incident)).orElse(""),
        changed
            .map(one -> Trail.lines(one.since().decisions(), look.decisions()))
            .orElse(List.of()),
        changed
            .map(one -> one.since().reports().stream().map(ReportLine::of).toList())
            .orElse(List.of()),
        new DecideModel.Given(
            deed.because(),
            field(deed),
            deed.value(),
            deed.report(),
            deed.span(),
            deed.other(),
            deed.from()),
        words(look, deed),
        deed.act() == Deed.Act.SET && deed.report().isEmpty() ? telling(shown, deed) : List.of(),
        deed.act() == Deed.Act.SET ? fields(incident) : List.of(),
        candidates,
        seen(look, candidates, deed.other()),
        deed.act() == Deed.Act.SPLIT ? accounts(shown, deed.accounts()) : List.of());
  }

  private static String what(Changed changed, Incident incident) {
    return changed.incident().equals(incident.id())
        ? "this incident"
        : "the incident that you chose, " + changed.incident() + ",";
  }

  /** Whoever joins two incidents has looked at both. */
  private static List<String> seen(
      Looking look, List<DecideModel.CandidateView> candidates, String other) {
    return Stream.concat(
            candidates.stream().map(DecideModel.CandidateView::id),
            Stream.of(other).filter(id -> !id.isEmpty()))
        .distinct()
        .flatMap(id -> look.version(id).map(version -> version + " " + id).stream())
        .toList();
  }

  /** The words at the place that was picked. */
  private static String words(Looking look, Deed deed) {
    if (deed.span().isEmpty() || look.report(deed.report()).isEmpty()) {
      return deed.quote();
    }
    String text = look.text(deed.report());
    String[] span = deed.span().split("-", 2);
    try {
      return text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      return "";
    }
  }

  /** Where none is named, the figure that is corrected most. */
  private static String field(Deed deed) {
    return settable().contains(deed.field()) ? deed.field() : Field.KILLED.code();
  }

  private static List<DecideModel.WordsIn> telling(Shown shown, Deed deed) {
    String about = "?field=" + field(deed) + "&correct=" + Links.value(shown.incident().id());
    return shown.reports().stream()
        .map(
            one ->
                new DecideModel.WordsIn(
                    ReportLine.of(one), Links.at("/reports/", one.id()) + about))
        .toList();
  }

  /** Accepting and rejecting have pages of their own. */
  private static List<String> settable() {
    return SettingReader.fields().stream()
        .filter(one -> !one.equals(Field.REJECTED.code()) && !one.equals(Field.ACCEPTED.code()))
        .toList();
  }

  private static List<DecideModel.FieldChoice> fields(Incident incident) {
    List<Row> rows = Row.of(incident);
    return settable().stream()
        .map(
            code ->
                new DecideModel.FieldChoice(
                    code,
                    code.replace('_', ' '),
                    SettingReader.valueExample(Coded.get(Field.class, code)),
                    rows.stream()
                        .filter(row -> row.field().code().equals(code))
                        .map(Row::value)
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static List<DecideModel.CandidateView> candidates(
      Looking look, Incident incident, String chosen) {
    return look.candidates(incident.id(), CANDIDATES).stream()
        .map(one -> candidate(one, chosen))
        .toList();
  }

  private static DecideModel.CandidateView candidate(Candidate one, String chosen) {
    return new DecideModel.CandidateView(
        one.incident().id(),
        Links.incident(one.incident().id()),
        Headline.of(Glance.read(one.incident().view())),
        String.format(Locale.ROOT, "%+.1f", one.score()),
        one.signs().stream()
            .map(sign -> String.format(Locale.ROOT, "%s (%+.1f)", sign.words(), sign.weight()))
            .toList(),
        one.incident().id().equals(chosen));
  }

  private static List<DecideModel.AccountView> accounts(Shown shown, List<String> chosen) {
    Map<String, ReportLine> reports = new HashMap<>();
    shown.reports().forEach(one -> reports.put(one.id(), ReportLine.of(one)));
    Map<String, StringBuilder> values = new HashMap<>();
    for (Statement one : shown.incident().statements()) {
      if (TELLING.contains(one.field())) {
        StringBuilder words = values.computeIfAbsent(one.about(), k -> new StringBuilder());
        String value = ValueWords.coded(one.field()) + ": " + ValueWords.of(one.value());
        if (words.indexOf(value) < 0) {
          words.append(words.isEmpty() ? "" : "\n").append(value);
        }
      }
    }
    return shown.recorded().accounts().stream()
        .map(
            account -> {
              String id = account.substring(0, account.lastIndexOf('#'));
              ReportLine report =
                  reports.getOrDefault(id, new ReportLine(id, Links.report(id), id, "", "", 1));
              String words = values.getOrDefault(account, new StringBuilder()).toString();
              return new DecideModel.AccountView(
                  account,
                  report,
                  words.isEmpty() ? List.of() : words.lines().toList(),
                  chosen.contains(account));
            })
        .toList();
  }

  /** Fields by which people tell accounts apart. */
  private static final Set<Field> TELLING =
      EnumSet.of(Field.TYPE, Field.DATE, Field.PLACE, Field.KILLED, Field.WOUNDED);
}
