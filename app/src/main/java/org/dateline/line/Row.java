// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.ValueWords;
import org.dateline.codebook.YesNo;

/**
 * One value of an incident as a table shows it.
 *
 * @param support the statements that say this value, the first the one it was read from
 * @param others statements about the same field that say something else
 */
public record Row(Field field, String value, List<Statement> support, List<Statement> others) {
  /** The rows of an incident in the codebook's order, without what is not known. */
  public static List<Row> of(Incident incident) {
    List<Row> rows = new ArrayList<>();
    add(rows, incident, Field.TYPE, List.of(incident.type()));
    if (incident.stage() != Stage.ACCOMPLISHED) {
      add(rows, incident, Field.STAGE, List.of(incident.stage()));
    }
    add(rows, incident, Field.DATE, incident.date().stream().toList());
    add(rows, incident, Field.PLACE, incident.place().stream().toList());
    add(rows, incident, Field.TARGET, incident.target());
    add(rows, incident, Field.VICTIMS, incident.victims());
    add(rows, incident, Field.KILLED, incident.killed().stream().toList());
    add(rows, incident, Field.WOUNDED, incident.wounded().stream().toList());
    add(rows, incident, Field.ABDUCTED, incident.abducted().stream().toList());
    add(rows, incident, Field.ATTACKERS_NUMBER, incident.attackers().number().stream().toList());
    add(rows, incident, Field.ATTACKERS_KILLED, incident.attackers().killed().stream().toList());
    add(
        rows,
        incident,
        Field.ATTACKERS_ARRESTED,
        incident.attackers().arrested().stream().toList());
    add(rows, incident, Field.WEAPON, incident.weapon());
    if (incident.suicide() != YesNo.UNKNOWN) {
      add(rows, incident, Field.SUICIDE, List.of(incident.suicide()));
    }
    add(rows, incident, Field.PERPETRATOR, incident.perpetrator());
    add(rows, incident, Field.CLAIM, incident.claim());
    add(rows, incident, Field.DIRECTION, incident.direction());
    add(rows, incident, Field.PRECEDENT, incident.precedent());
    incident
        .operation()
        .ifPresent(id -> add(rows, incident, Field.OPERATION, List.of(new OperationLink(id))));
    if (incident.background()) {
      add(rows, incident, Field.BACKGROUND, List.of(YesNo.TRUE));
    }
    return rows;
  }

  /** One row for each value that statements give: for totals and activity. */
  public static List<Row> of(List<Statement> statements) {
    return statements.stream()
        .map(one -> new Row(one.field(), ValueWords.of(one.value()), List.of(one), List.of()))
        .toList();
  }

  private static void add(
      List<Row> rows, Incident incident, Field field, List<? extends Value> values) {
    List<Statement> about =
        incident.statements().stream()
            .filter(one -> one.field() == field)
            .filter(one -> !Optional.of(one.about()).equals(incident.operation()))
            .toList();
    List<Statement> free = new ArrayList<>(about);
    for (Value value : values) {
      free.removeIf(one -> says(one.value(), value));
    }
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      List<Statement> support = about.stream().filter(one -> says(one.value(), value)).toList();
      boolean last = i == values.size() - 1;
      rows.add(new Row(field, words(value), support, last ? free : List.of()));
    }
  }

  /** What assess has joined from several statements need not be equal to each. */
  private static boolean says(Value said, Value value) {
    if (said instanceof Perpetrator a && value instanceof Perpetrator b) {
      return a.actor().same(b.actor()) && a.basis() == b.basis();
    }
    if (said instanceof Claim a && value instanceof Claim b) {
      return a.claimant().same(b.claimant()) && a.status() == b.status();
    }
    if (said instanceof Place a && value instanceof Place b) {
      return a.name().equals(b.name());
    }
    return said.equals(value);
  }

  private static String words(Value value) {
    return value instanceof Place place ? ValueWords.placeInFull(place) : ValueWords.of(value);
  }

  /** "attackers killed". */
  public String label() {
    return ValueWords.coded((Coded) field);
  }
}
