// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.YesNo;

/** An incident that is being told, and what its values rest on. */
final class Telling {
  /** Statements that a sentence cites for one value. */
  private static final int CITED = 3;

  private final RecordedIncident recorded;
  private final Map<String, ReportHead> heads;
  private final List<RecordedIncident> all;

  Telling(RecordedIncident recorded, Map<String, ReportHead> heads, List<RecordedIncident> all) {
    this.recorded = recorded;
    this.heads = heads;
    this.all = all;
  }

  String id() {
    return recorded.id();
  }

  RecordedIncident recorded() {
    return recorded;
  }

  Incident incident() {
    return recorded.incident();
  }

  /** All that are told in this brief. */
  List<RecordedIncident> all() {
    return all;
  }

  /** "Tehran, Iran, 7 June 2017: armed assault". */
  String heading() {
    List<String> parts = new ArrayList<>();
    incident().place().map(Wording::place).ifPresent(parts::add);
    incident().date().map(Wording::when).map(Telling::bare).ifPresent(parts::add);
    String act = Vocabulary.of("heading", act());
    return parts.isEmpty()
        ? Wording.capital(act) + " (" + id() + ")"
        : Wording.capital(String.join(", ", parts) + ": " + act);
  }

  private static String bare(String when) {
    return when.replaceFirst("^(on|in) ", "");
  }

  /** The act as the vocabulary has it: "bombing", "suicide_bombing". */
  String act() {
    boolean suicide =
        incident().suicide() == YesNo.TRUE && incident().type() == IncidentType.BOMBING;
    return suicide ? "suicide_bombing" : incident().type().code();
  }

  /** The statements of a field that are not denied and have such a value, in order of saying. */
  List<Statement> saying(Field field, Predicate<Value> value) {
    return incident().statements().stream()
        .filter(s -> s.field() == field && s.modality() != Modality.DENIED)
        .filter(s -> value.test(s.value()))
        .toList();
  }

  /** What bears out the best value of a field. */
  List<Statement> behind(Field field) {
    return recorded
        .standing(field)
        .map(
            standing ->
                standing.supporting().stream().map(i -> incident().statements().get(i)).toList())
        .orElse(List.of());
  }

  /** What bears out a figure: who said it first, echoes last. */
  List<Statement> behindFigure(Field field, Count best) {
    Map<Ground, Boolean> echoes = new LinkedHashMap<>();
    for (FigureSaid step : recorded.history()) {
      if (step.field() == field) {
        echoes.putIfAbsent(ground(step), step.echoOf().isPresent());
      }
    }
    return behind(field).stream()
        .filter(s -> s.value() instanceof Count count && count.min() == best.min())
        .sorted(Comparator.comparing(s -> echoes.getOrDefault(ground(s), true)))
        .toList();
  }

  /** The words of some statements, of different voices first, as many as one value needs. */
  List<Ground> cite(List<Statement> statements) {
    return Voices.distinct(statements).stream().limit(CITED).map(this::ground).toList();
  }

  /** A phrase that rests on statements. */
  Phrase phrase(String text, List<Statement> statements) {
    return new Phrase(text, cite(statements));
  }

  Ground ground(Statement statement) {
    return new Ground.Words(head(statement.evidence().report()), statement.evidence());
  }

  Ground ground(FigureSaid step) {
    return new Ground.Words(head(step.evidence().report()), step.evidence());
  }

  ReportHead head(String report) {
    return heads.getOrDefault(report, ReportHead.bare(report));
  }

  /** The reports that tell of it. */
  List<Ground> reports() {
    return incident().reports().stream().map(id -> (Ground) new Ground.Whole(head(id))).toList();
  }

  /** "in Tehran, Iran", resting on one who says so, at best in a report that is cited anyhow. */
  Optional<Phrase> where(List<Statement> cited) {
    return incident()
        .place()
        .map(
            place -> {
              String words = Wording.where(place);
              boolean comma = words.contains(",") && incident().date().isPresent();
              return near(words + (comma ? "," : ""), exactFirst(Field.PLACE, place), cited);
            });
  }

  /** "on 7 June 2017". */
  Optional<Phrase> when(List<Statement> cited) {
    return incident()
        .date()
        .map(date -> near(Wording.when(date), exactFirst(Field.DATE, date), cited));
  }

  /** A phrase that rests on one of some statements, at best in a report that is cited anyhow. */
  Phrase near(String text, List<Statement> some, List<Statement> cited) {
    Set<String> reports =
        cited.stream().map(s -> s.evidence().report()).collect(Collectors.toSet());
    return new Phrase(
        text,
        some.stream()
            .min(
                Comparator.comparing(
                    (Statement s) -> reports.contains(s.evidence().report()) ? 0 : 1))
            .map(this::ground)
            .stream()
            .toList());
  }

  /** Those behind a value, first those who say just that. */
  List<Statement> exactFirst(Field field, Value value) {
    List<Statement> behind = behind(field);
    List<Statement> exact = behind.stream().filter(s -> s.value().equals(value)).toList();
    return exact.isEmpty() ? behind : exact;
  }

  /** Where all who say it hedge, "allegedly". */
  static Optional<Phrase> hedge(List<Statement> statements) {
    boolean hedged =
        !statements.isEmpty() && statements.stream().allMatch(s -> s.modality() == Modality.HEDGED);
    return hedged ? Optional.of(Phrase.plain("allegedly")) : Optional.empty();
  }

  /** Where all who say it make a condition, or foretell it. */
  static Optional<Phrase> proviso(List<Statement> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    if (statements.stream().allMatch(s -> s.modality() == Modality.CONDITIONAL)) {
      return Optional.of(Phrase.plain("if what is said of it is proved"));
    }
    return statements.stream().allMatch(s -> s.modality() == Modality.PREDICTED)
        ? Optional.of(Phrase.plain("as a forecast"))
        : Optional.empty();
  }
}
