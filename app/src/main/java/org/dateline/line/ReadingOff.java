// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.assess.Incidents;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Statement;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.merge.Cluster;

/** Reads a joined incident off the reports that tell of it. Pure. */
final class ReadingOff {
  /** Higher than that of a case: what was derived is derived again. */
  static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Field> FIGURES = Set.of(Field.KILLED, Field.WOUNDED, Field.ABDUCTED);

  private ReadingOff() {}

  /**
   * The incident of a cluster.
   *
   * @param reports all that tell of it, in whatever order
   * @param decisions what analysts decided about its accounts and holds
   * @param grades of sources, as far as analysts gave them
   */
  static Seen read(
      List<CodedReport> reports,
      Cluster cluster,
      List<Statement> decisions,
      Map<String, Reliability> grades) {
    Map<String, Account> accounts = new HashMap<>();
    Map<String, CodedReport> tellers = new HashMap<>();
    for (CodedReport report : reports) {
      for (Account account : report.accounts()) {
        accounts.put(account.id(), account);
        tellers.put(account.id(), report);
      }
    }
    List<Statement> said = new ArrayList<>(decisions);
    List<Statement> operations = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>();
    for (String id : cluster.accounts()) {
      said.addAll(accounts.get(id).statements());
      operations.addAll(tellers.get(id).operations());
      ids.add(accounts.get(id).report());
    }
    CodedReport one =
        new CodedReport(
            tellers.get(cluster.id()).report(),
            List.of(new Account(cluster.id(), tellers.get(cluster.id()).report().id(), said)),
            operations,
            List.of());
    Incident incident = withReports(Incidents.of(one).get(0), List.copyOf(ids));
    return new Seen(incident, json(incident));
  }

  private static String json(Incident incident) {
    try {
      ObjectNode tree = (ObjectNode) JSON.readTree(CodebookJson.write(incident));
      tree.putObject("voices");
      ArrayNode history = tree.putArray("history");
      Stream<Statement> figures =
          incident.statements().stream()
              .filter(one -> FIGURES.contains(one.field()))
              .sorted(Comparator.comparing(one -> one.saidAt().map(Object::toString).orElse("")));
      for (Statement figure : figures.toList()) {
        history.add(JSON.readTree(CodebookJson.write(figure)));
      }
      return tree.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON does not read as JSON", e);
    }
  }

  private static Incident withReports(Incident i, List<String> reports) {
    return new Incident(
        i.id(),
        reports,
        i.type(),
        i.stage(),
        i.date(),
        i.place(),
        i.target(),
        i.victims(),
        i.weapon(),
        i.suicide(),
        i.killed(),
        i.wounded(),
        i.abducted(),
        i.attackers(),
        i.perpetrator(),
        i.claim(),
        i.direction(),
        i.precedent(),
        i.operation(),
        i.background(),
        i.statements());
  }
}
