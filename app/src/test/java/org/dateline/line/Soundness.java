// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.codebook.YesNo;
import org.dateline.codebook.json.CodebookJson;

/** What holds for the output of any text at all. */
final class Soundness {
  private Soundness() {}

  /** The program did not fail on it, and every value rests on words of its report. */
  static void check(Outcome outcome) {
    assertFalse(
        outcome.rejects().stream().anyMatch(reject -> reject.code().equals("FAILED")),
        () -> outcome.rejects().toString());
    outcome.reports().forEach(Soundness::check);
  }

  static void check(Finished finished) {
    CodedReport coded = finished.coded();
    Stream.of(
            coded.accounts().stream().flatMap(account -> account.statements().stream()),
            coded.operations().stream(),
            coded.activity().stream(),
            finished.incidents().stream().flatMap(incident -> incident.statements().stream()))
        .flatMap(statements -> statements)
        .forEach(statement -> check(statement, coded.report()));
    finished.incidents().forEach(Soundness::check);
  }

  private static void check(Statement statement, Report report) {
    check(statement.evidence(), report);
    if (statement.value() instanceof Claim claim) {
      claim.evidence().stream().map(ClaimEvidence::words).forEach(words -> check(words, report));
    }
    assertEquals(statement, CodebookJson.readStatement(CodebookJson.write(statement)));
  }

  /** Codebook, section 3: the exact characters, with the quoted text. */
  private static void check(Evidence evidence, Report report) {
    assertEquals(report.id(), evidence.report());
    assertTrue(evidence.span().end() <= report.text().length(), evidence::toString);
    assertEquals(evidence.span().of(report.text()), evidence.quote());
  }

  /** A value without a span does not exist. */
  private static void check(Incident incident) {
    List<Field> present = new ArrayList<>(List.of(Field.STAGE));
    when(incident.type() != IncidentType.UNKNOWN, Field.TYPE, present);
    when(incident.date().isPresent(), Field.DATE, present);
    when(incident.place().isPresent(), Field.PLACE, present);
    when(!incident.target().isEmpty(), Field.TARGET, present);
    when(!incident.victims().isEmpty(), Field.VICTIMS, present);
    when(!incident.weapon().isEmpty(), Field.WEAPON, present);
    when(incident.suicide() != YesNo.UNKNOWN, Field.SUICIDE, present);
    when(incident.killed().isPresent(), Field.KILLED, present);
    when(incident.wounded().isPresent(), Field.WOUNDED, present);
    when(incident.abducted().isPresent(), Field.ABDUCTED, present);
    when(incident.attackers().number().isPresent(), Field.ATTACKERS_NUMBER, present);
    when(incident.attackers().killed().isPresent(), Field.ATTACKERS_KILLED, present);
    when(incident.attackers().arrested().isPresent(), Field.ATTACKERS_ARRESTED, present);
    when(!incident.perpetrator().isEmpty(), Field.PERPETRATOR, present);
    when(!incident.claim().isEmpty(), Field.CLAIM, present);
    when(!incident.direction().isEmpty(), Field.DIRECTION, present);
    when(!incident.precedent().isEmpty(), Field.PRECEDENT, present);
    when(incident.operation().isPresent(), Field.OPERATION, present);
    when(incident.background(), Field.BACKGROUND, present);
    for (Field field : present) {
      Optional<Statement> said =
          incident.statements().stream().filter(one -> one.field() == field).findFirst();
      assertTrue(said.isPresent(), () -> incident.id() + " has no words for its " + field.code());
    }
  }

  private static void when(boolean there, Field field, List<Field> present) {
    if (there) {
      present.add(field);
    }
  }
}
