// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Coded;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.json.CodebookJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Who said what: only ever added to. */
public final class Statements {
  private static final String COLUMNS =
      "s.report, COALESCE(s.words_of, r.id) AS report_id, s.part, s.about, s.field, s.value, s.evidence_start,"
          + " s.evidence_end, s.quote, s.voice, s.modality, s.said_at, s.coder, s.confidence,"
          + " s.rule, s.added_at";

  private final Handle handle;

  Statements(Handle handle) {
    this.handle = handle;
  }

  /** A statement and where in a coded report it stands. */
  record Part(long report, String part, Statement statement, Instant addedAt) {}

  /** How many there are. */
  public long count() {
    // Numbers are given out in order and none is ever taken away.
    return handle
        .createQuery("SELECT COALESCE(MAX(seq), 0) FROM statement")
        .mapTo(Long.class)
        .one();
  }

  /** All decisions of analysts, those that no longer hold too, in the order they were made. */
  public List<Decided> decisions() {
    String sql =
        "SELECT "
            + COLUMNS
            + ", r.id AS note, r.text AS because FROM report r JOIN statement s ON s.report = r.seq WHERE r.kind = 'decision'"
            + " ORDER BY s.seq";
    return handle.createQuery(sql).map((row, c) -> decided(row)).list();
  }

  /** The number of the latest decision; 0 where there is none. */
  public long latestDecision() {
    return handle
        .createQuery("SELECT COALESCE(MAX(seq), 0) FROM report WHERE kind = 'decision'")
        .mapTo(Long.class)
        .one();
  }

  /**
   * Adds what an analyst decided, with the note that gives the reason.
   *
   * @param note what the statements rest on, as far as they do not rest on words of a report
   */
  public void decide(Report note, List<Statement> statements, Instant now) {
    long number = new Reports(handle, this).addNote(note, now);
    Batch batch = new Batch(number, now);
    for (Statement one : statements) {
      String of = one.evidence().report();
      batch.add("decision", one, of.equals(note.id()) ? null : of);
    }
    batch.end();
  }

  void add(long report, CodedReport coded, Instant now) {
    Batch batch = new Batch(report, now);
    for (Account account : coded.accounts()) {
      account.statements().forEach(one -> batch.add("account", one));
    }
    coded.operations().forEach(one -> batch.add("operation", one));
    coded.activity().forEach(one -> batch.add("activity", one));
    batch.end();
  }

  Map<Long, List<Part>> of(Collection<Long> reports) {
    Map<Long, List<Part>> said = new HashMap<>();
    for (List<String> some : Columns.blocks(reports.stream().map(String::valueOf).toList())) {
      String sql =
          "SELECT "
              + COLUMNS
              + " FROM statement s JOIN report r ON r.seq = s.report WHERE s.report IN ("
              + String.join(", ", some)
              + ") ORDER BY s.report, s.seq";
      handle
          .createQuery(sql)
          .map((row, c) -> part(row))
          .forEach(one -> said.computeIfAbsent(one.report(), k -> new ArrayList<>()).add(one));
    }
    return said;
  }

  /** Statements by their numbers, the last first. */
  List<Statement> some(String numbers, String value) {
    String sql =
        "SELECT "
            + COLUMNS
            + " FROM statement s JOIN report r ON r.seq = s.report WHERE s.seq IN ("
            + "SELECT found.statement FROM ("
            + numbers
            + ") AS found) ORDER BY s.seq DESC";
    return handle.createQuery(sql).bind(0, value).map((row, c) -> part(row).statement()).list();
  }

  /** A report as it was coded. */
  static CodedReport coded(Report report, List<Part> said) {
    Map<String, List<Statement>> accounts = new LinkedHashMap<>();
    List<Statement> operations = new ArrayList<>();
    List<Statement> activity = new ArrayList<>();
    for (Part part : said) {
      Statement one = part.statement();
      switch (part.part()) {
        case "account" -> accounts.computeIfAbsent(one.about(), k -> new ArrayList<>()).add(one);
        case "operation" -> operations.add(one);
        default -> activity.add(one);
      }
    }
    List<Account> list = new ArrayList<>();
    accounts.forEach((id, statements) -> list.add(new Account(id, report.id(), statements)));
    return new CodedReport(report, list, operations, activity);
  }

  private static Decided decided(ResultSet row) throws SQLException {
    Part part = part(row);
    return new Decided(
        part.statement(),
        part.addedAt(),
        Columns.text(row, "note"),
        Columns.text(row, "because"),
        part.report());
  }

  private static Part part(ResultSet row) throws SQLException {
    Field field = Coded.get(Field.class, row.getString("field"));
    Statement statement =
        new Statement(
            Columns.text(row, "about"),
            field,
            CodebookJson.readValue(field, row.getString("value")),
            new Evidence(
                Columns.text(row, "report_id"),
                new Span(row.getInt("evidence_start"), row.getInt("evidence_end")),
                Columns.text(row, "quote")),
            CodebookJson.readVoice(row.getString("voice")),
            Coded.get(Modality.class, row.getString("modality")),
            Optional.ofNullable(row.getString("said_at")).map(LocalDateTime::parse),
            Columns.text(row, "coder"),
            row.getDouble("confidence"),
            Columns.text(row, "rule"));
    Instant added = Moments.fromColumn(row.getString("added_at"));
    return new Part(row.getLong("report"), row.getString("part"), statement, added);
  }

  /** Statements of one report on their way into the table. */
  private final class Batch {
    private final long report;
    private final String at;
    private final PreparedBatch batch;
    private final List<Map.Entry<Long, Value>> said = new ArrayList<>();
    private long next;

    Batch(long report, Instant now) {
      this.report = report;
      this.at = Moments.toColumn(now);
      this.next =
          handle
              .createQuery("SELECT COALESCE(MAX(seq), 0) + 1 FROM statement")
              .mapTo(Long.class)
              .one();
      this.batch =
          handle.prepareBatch(
              "INSERT INTO statement (seq, report, part, about, field, value, evidence_start,"
                  + " evidence_end, quote, voice, modality, said_at, coder, confidence, rule,"
                  + " added_at, words_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(String part, Statement one) {
      add(part, one, null);
    }

    void add(String part, Statement one, @Nullable String wordsOf) {
      said.add(Map.entry(next, one.value()));
      batch
          .bind(0, next++)
          .bind(1, report)
          .bind(2, part)
          .bind(3, Letters.toColumn(one.about()))
          .bind(4, one.field().code())
          .bind(5, CodebookJson.write(one.value()))
          .bind(6, one.evidence().span().start())
          .bind(7, one.evidence().span().end())
          .bind(8, Letters.toColumn(one.evidence().quote()))
          .bind(9, CodebookJson.write(one.voice()))
          .bind(10, one.modality().code())
          .bind(11, one.saidAt().map(LocalDateTime::toString).orElse(null))
          .bind(12, Letters.toColumn(one.coder()))
          .bind(13, one.confidence())
          .bind(14, Letters.toColumn(one.rule()))
          .bind(15, at)
          .bind(16, Letters.toColumn(wordsOf))
          .add();
    }

    void end() {
      if (batch.size() > 0) {
        batch.execute();
      }
      batch.close();
      Relations.add(handle, said);
    }
  }
}
