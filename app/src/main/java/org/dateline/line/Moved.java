// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.merge.Cluster;
import org.dateline.store.ListedIncident;
import org.dateline.store.Session;

/**
 * A field that a decision gave another value: "killed 12 → 14".
 *
 * @param before what was recorded before the decision, several values with commas between them;
 *     empty where nothing was
 * @param after what was recorded with it; empty where nothing was
 */
public record Moved(Field field, String before, String after) {
  /** Decisions about an incident as a whole: they say themselves what they changed. */
  private static final Set<Field> WHOLE =
      EnumSet.of(
          Field.ACCEPTED,
          Field.REJECTED,
          Field.SAME,
          Field.DIFFERENT,
          Field.RELIABILITY,
          Field.WITHDRAWN);

  /** "killed 12 → 14", "wounded not known → 3", "killed stays 17". */
  public String words() {
    String name = ValueWords.coded(field);
    return before.equals(after)
        ? name + " stays " + known(after)
        : name + " " + known(before) + " → " + known(after);
  }

  private static String known(String words) {
    return words.isEmpty() ? "not known" : words;
  }

  /**
   * What a decision, or the withdrawal of one, moved: its incident as it stands, read off once
   * without what was decided from this note on, and once with the note.
   */
  static List<Moved> by(Session session, Ledger ledger, String note) {
    List<Statement> said = said(ledger, note);
    Optional<String> incident =
        said.stream().findFirst().flatMap(one -> session.incidents().holding(one.about()));
    if (incident.isEmpty()) {
      return List.of();
    }
    long number = ledger.number(note);
    Incident before = read(session, ledger.until(number - 1), incident.get());
    Incident after = read(session, ledger.until(number), incident.get());
    return said.stream()
        .map(Statement::field)
        .distinct()
        .map(field -> new Moved(field, values(before, field), values(after, field)))
        .toList();
  }

  private static List<Statement> said(Ledger ledger, String note) {
    List<Statement> all = ledger.of(note);
    if (!all.isEmpty() && all.get(0).field() == Field.WITHDRAWN) {
      return said(ledger, all.get(0).about());
    }
    return all.stream().filter(one -> !WHOLE.contains(one.field())).toList();
  }

  private static Incident read(Session session, Ledger ledger, String incident) {
    Cluster cluster = Deriving.kept(session, incident);
    Optional<String> operation =
        session.incidents().find(incident).flatMap(ListedIncident::operation);
    return new Deriving(session, ledger).see(cluster, operation).recorded().incident();
  }

  /** Rows leave out that an act was accomplished, as nearly all are. */
  private static String values(Incident incident, Field field) {
    return field == Field.STAGE
        ? ValueWords.of(incident.stage())
        : Row.of(incident).stream()
            .filter(row -> row.field() == field)
            .map(Row::value)
            .collect(Collectors.joining(", "));
  }
}
