// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Place;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;

/** Counts who stands behind each best value, and who against it. */
final class Standings {
  private final Incident incident;
  private final List<Statement> statements;
  private final Map<Field, Figures> figures;
  private final Decided decided;
  private final RootVoices voices;
  private final List<Standing> all = new ArrayList<>();

  Standings(
      Incident incident,
      List<Statement> statements,
      RootVoices voices,
      Map<Field, Figures> figures,
      Decided decided) {
    this.incident = incident;
    this.statements = statements;
    this.figures = figures;
    this.decided = decided;
    this.voices = voices;
    read();
  }

  List<Standing> all() {
    return List.copyOf(all);
  }

  private void read() {
    value(Field.TYPE, said -> said.equals(incident.type()), said -> !akin(said));
    value(Field.STAGE, said -> said.equals(incident.stage()), said -> true);
    incident
        .date()
        .ifPresent(
            date ->
                value(
                    Field.DATE,
                    said -> ((DateRange) said).meets(date),
                    said -> !((DateRange) said).meets(date)));
    incident
        .place()
        .ifPresent(
            place ->
                value(
                    Field.PLACE,
                    said -> Places.within((Place) said, place),
                    said -> Places.elsewhere((Place) said, place)));
    figure(Field.KILLED, incident.killed());
    figure(Field.WOUNDED, incident.wounded());
    figure(Field.ABDUCTED, incident.abducted());
    figure(Field.ATTACKERS_NUMBER, incident.attackers().number());
    figure(Field.ATTACKERS_KILLED, incident.attackers().killed());
    figure(Field.ATTACKERS_ARRESTED, incident.attackers().arrested());
    listed(Field.WEAPON, incident.weapon());
    listed(Field.PERPETRATOR, incident.perpetrator());
    listed(Field.CLAIM, incident.claim());
  }

  private boolean akin(Value said) {
    return said == IncidentType.UNKNOWN || said == IncidentType.ARMED_ASSAULT;
  }

  private void value(Field field, Predicate<Value> supports, Predicate<Value> contradicts) {
    List<Integer> supporting = new ArrayList<>();
    List<Integer> contradicting = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement said = statements.get(i);
      if (said.field() == field) {
        boolean denied = said.modality() == Modality.DENIED;
        if (supports.test(said.value())) {
          (denied ? contradicting : supporting).add(i);
        } else if (contradicts.test(said.value()) && !denied) {
          contradicting.add(i);
        }
      }
    }
    Map<String, Reliability> behind = roots(supporting);
    Map<String, Reliability> against = roots(contradicting);
    against.keySet().removeAll(behind.keySet());
    add(field, behind, against, Optional.empty(), supporting, contradicting);
  }

  private void listed(Field field, List<? extends Value> values) {
    if (!values.isEmpty()) {
      value(field, said -> said.equals(values.get(0)), said -> false);
    }
  }

  private void figure(Field field, Optional<Count> best) {
    if (best.isEmpty()) {
      return;
    }
    Figures read = figures.get(field);
    List<Integer> supporting = new ArrayList<>();
    List<Integer> contradicting = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement said = statements.get(i);
      if (said.field() == field) {
        Count count = (Count) said.value();
        boolean denied = said.modality() == Modality.DENIED;
        if (!denied && count.min() == best.get().min()) {
          supporting.add(i);
        } else if (denied || !Figures.meet(count, best.get())) {
          contradicting.add(i);
        }
      }
    }
    boolean own = decided.value(field, Count.class).isPresent();
    Map<String, Reliability> behind = own ? roots(supporting) : read.supporting();
    Map<String, Reliability> against = read.contradicting();
    add(field, behind, against, read.range(), supporting, contradicting);
  }

  /** The root voices of statements, each with the best grade that it has there. */
  private Map<String, Reliability> roots(List<Integer> places) {
    Map<String, Reliability> found = new TreeMap<>();
    for (int i : places) {
      String root = voices.of(statements.get(i));
      if (!root.isEmpty()) {
        found.merge(root, voices.grade(statements.get(i)), Grades::better);
      }
    }
    return found;
  }

  private void add(
      Field field,
      Map<String, Reliability> behind,
      Map<String, Reliability> against,
      Optional<Count> range,
      List<Integer> supporting,
      List<Integer> contradicting) {
    boolean own = decided.decisions().stream().anyMatch(one -> one.field() == field);
    all.add(
        new Standing(
            field,
            behind.size(),
            against.size(),
            Grades.credibility(behind.values(), against.values()),
            range,
            own,
            supporting,
            contradicting));
  }
}
