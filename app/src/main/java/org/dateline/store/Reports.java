// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Report;
import org.dateline.codebook.json.CodebookJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What was published, with its versions, its bytes and what was read from it. */
public final class Reports {
  private static final String HEAD =
      "seq, id, kind, name, version, of, content_hash, source, url, title, published, added_at";

  /** Reports that are read in one go. */
  private static final int BLOCK = 200;

  private final Handle handle;
  private final Statements statements;

  Reports(Handle handle, Statements statements) {
    this.handle = handle;
    this.statements = statements;
  }

  /** The report with an id. */
  public Optional<FiledReport> find(String id) {
    return heads("id = ?", id).stream().findFirst();
  }

  /** The number of the latest report or note; 0 where there is none. */
  public long latest() {
    return number("SELECT COALESCE(MAX(seq), 0) FROM report");
  }

  /** The reports that are equal to the letter. */
  public List<FiledReport> withContent(String contentHash) {
    return heads("content_hash = ?", contentHash);
  }

  /** The reports that were called so when they were added. */
  public List<FiledReport> named(String name) {
    return heads("name = ?", name);
  }

  /** The reports that were published at an address. */
  public List<FiledReport> withUrl(String url) {
    return heads("url = ?", url);
  }

  /** The versions of a report, the first first. */
  public List<FiledReport> versions(String of) {
    return heads("of = ?", of);
  }

  /** The ids of the reports of a source. */
  public List<String> ofSource(String source) {
    return heads("source = ?", source).stream().map(FiledReport::id).toList();
  }

  /**
   * A source.
   *
   * @param reports how many of it there are
   * @param echoes accounts of it that for the most part say what others had said of an incident
   * @param echoed accounts of it that others go back to
   */
  public record Publisher(String name, int reports, int echoes, int echoed) {}

  /** All sources, by name. */
  public List<Publisher> sources() {
    return handle
        .createQuery(
            "SELECT s.name, COALESCE(r.reports, 0) AS reports, COALESCE(r.echoes, 0) AS echoes,"
                + " COALESCE(r.echoed, 0) AS echoed FROM source s"
                + " LEFT JOIN source_reports r ON r.source = s.name ORDER BY s.name")
        .map(
            (row, c) ->
                new Publisher(
                    Columns.text(row, "name"),
                    row.getInt("reports"),
                    row.getInt("echoes"),
                    row.getInt("echoed")))
        .list();
  }

  /**
   * A page of reports, the latest added first.
   *
   * @param source one only; empty for all
   * @param before only those added before the report with this number
   */
  public List<FiledReport> page(Optional<String> source, long before, int limit) {
    Query query =
        handle.createQuery(
            "SELECT "
                + HEAD
                + " FROM report WHERE kind = 'report' AND seq < ?"
                + source.map(one -> " AND source = ?").orElse("")
                + " ORDER BY seq DESC LIMIT "
                + limit);
    query.bind(0, before);
    source.ifPresent(one -> query.bind(1, Letters.toColumn(one)));
    return query.map((row, c) -> head(row)).list();
  }

  /** The reports with some numbers, the latest added first. */
  public List<FiledReport> numbered(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    String all = String.join(", ", numbers.stream().map(String::valueOf).toList());
    return handle
        .createQuery("SELECT " + HEAD + " FROM report WHERE seq IN (" + all + ") ORDER BY seq DESC")
        .map((row, c) -> head(row))
        .list();
  }

  /** How many reports there are, notes of decisions left out. */
  public long count() {
    // Numbers are given out in order and none is ever taken away.
    return number("SELECT COALESCE(MAX(seq), 0) FROM report") - decisions();
  }

  /** How many decisions there are. */
  public long decisions() {
    return number("SELECT COUNT(*) FROM report WHERE kind = 'decision'");
  }

  /** Hands on all reports, in the order in which they were added. */
  public void each(Consumer<FiledReport> sink) {
    String sql = "SELECT " + HEAD + " FROM report WHERE kind = 'report' ORDER BY seq";
    handle.createQuery(sql).setFetchSize(BLOCK).map((row, c) -> head(row)).forEach(sink);
  }

  /** The text and the head of a report. */
  public Report report(String id) {
    return handle
        .createQuery("SELECT text, form FROM report WHERE id = ?")
        .bind(0, Letters.toColumn(id))
        .map((row, c) -> report(row))
        .one();
  }

  /** The bytes that a report was read from; empty for notes of decisions. */
  public Optional<byte[]> raw(String id) {
    String sql = "SELECT deflated FROM raw WHERE hash = (SELECT raw_hash FROM report WHERE id = ?)";
    return handle
        .createQuery(sql)
        .bind(0, Letters.toColumn(id))
        .map((row, c) -> Packed.of(row.getBytes(1)).bytes())
        .findOne();
  }

  /** What was read from some reports, in the order in which they were added. */
  public List<CodedReport> coded(Collection<String> ids) {
    List<Kept> kept = new ArrayList<>();
    for (List<String> some : Columns.blocks(ids)) {
      String sql =
          "SELECT seq, text, form FROM report WHERE id IN ("
              + Columns.places(some)
              + ") ORDER BY seq";
      kept.addAll(Columns.bound(handle.createQuery(sql), some).map((row, c) -> kept(row)).list());
    }
    kept.sort((a, b) -> Long.compare(a.number(), b.number()));
    return coded(kept);
  }

  /** Hands on what was read from all reports, in the order in which they were added. */
  public void eachCoded(Consumer<CodedReport> sink) {
    long after = 0;
    List<Kept> block;
    do {
      block =
          handle
              .createQuery(
                  "SELECT seq, text, form FROM report WHERE kind = 'report' AND seq > ? ORDER BY seq"
                      + " LIMIT "
                      + BLOCK)
              .bind(0, after)
              .map((row, c) -> kept(row))
              .list();
      coded(block).forEach(sink);
      after = block.isEmpty() ? after : block.get(block.size() - 1).number();
    } while (!block.isEmpty());
  }

  /** Keeps bytes that reports are read from, once. */
  public void addRaw(String hash, byte[] bytes) {
    if (handle
        .createQuery("SELECT 1 FROM raw WHERE hash = ?")
        .bind(0, hash)
        .mapTo(Integer.class)
        .findOne()
        .isEmpty()) {
      handle
          .createUpdate("INSERT INTO raw (hash, length, deflated) VALUES (?, ?, ?)")
          .bind(0, hash)
          .bind(1, bytes.length)
          .bind(2, Packed.pack(bytes).toColumn())
          .execute();
    }
  }

  /**
   * Adds a report with its statements.
   *
   * @return its number
   */
  public long add(NewReport added, Instant now) {
    long number = insert(added, "report", now);
    statements.add(number, added.coded(), now);
    return number;
  }

  /** Adds the note in which an analyst gives a reason. */
  long addNote(Report note, Instant now) {
    CodedReport coded = new CodedReport(note, List.of(), List.of(), List.of());
    return insert(
        new NewReport(coded, note.id(), 1, note.id(), note.id(), Optional.empty()),
        "decision",
        now);
  }

  private long insert(NewReport added, String kind, Instant now) {
    Report report = added.coded().report();
    String at = Moments.toColumn(now);
    report.source().ifPresent(source -> addSource(source, at));
    long number = number("SELECT COALESCE(MAX(seq), 0) + 1 FROM report");
    handle
        .createUpdate(
            "INSERT INTO report (seq, id, kind, name, version, of, content_hash, raw_hash, source,"
                + " url, title, published, text, form, added_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, Letters.toColumn(report.id()))
        .bind(2, kind)
        .bind(3, Letters.toColumn(added.name()))
        .bind(4, added.version())
        .bind(5, Letters.toColumn(added.of()))
        .bind(6, added.contentHash())
        .bind(7, added.rawHash().orElse(null))
        .bind(8, Letters.toColumn(report.source().orElse(null)))
        .bind(9, Letters.toColumn(report.url().orElse(null)))
        .bind(10, Letters.toColumn(report.title().orElse(null)))
        .bind(11, report.published().map(LocalDateTime::toString).orElse(null))
        .bind(12, Letters.toColumn(report.text()))
        .bind(13, CodebookJson.writeWithoutText(report))
        .bind(14, at)
        .execute();
    return number;
  }

  private void addSource(String source, String at) {
    handle
        .createUpdate(
            "INSERT INTO source (name, added_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")
        .bind(0, Letters.toColumn(source))
        .bind(1, at)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO source_reports (source, reports) VALUES (?, 1)"
                + " ON CONFLICT (source) DO UPDATE SET reports = source_reports.reports + 1")
        .bind(0, Letters.toColumn(source))
        .execute();
  }

  private List<CodedReport> coded(List<Kept> reports) {
    Map<Long, List<Statements.Part>> said =
        statements.of(reports.stream().map(Kept::number).toList());
    return reports.stream()
        .map(one -> Statements.coded(one.report(), said.getOrDefault(one.number(), List.of())))
        .toList();
  }

  private List<FiledReport> heads(String where, String value) {
    return handle
        .createQuery("SELECT " + HEAD + " FROM report WHERE " + where + " ORDER BY seq")
        .bind(0, Letters.toColumn(value))
        .map((row, c) -> head(row))
        .list();
  }

  private long number(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  private record Kept(long number, Report report) {}

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(row.getLong("seq"), report(row));
  }

  private static Report report(ResultSet row) throws SQLException {
    return CodebookJson.readReport(row.getString("form"), Columns.text(row, "text"));
  }

  private static FiledReport head(ResultSet row) throws SQLException {
    return new FiledReport(
        row.getLong("seq"),
        Columns.text(row, "id"),
        row.getString("kind").equals("decision"),
        Columns.text(row, "name"),
        row.getInt("version"),
        Columns.text(row, "of"),
        row.getString("content_hash"),
        Columns.findText(row, "source"),
        Columns.findText(row, "url"),
        Columns.findText(row, "title"),
        Columns.findText(row, "published").map(LocalDateTime::parse),
        Moments.fromColumn(row.getString("added_at")));
  }
}
