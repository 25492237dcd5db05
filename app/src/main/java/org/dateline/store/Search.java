// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Full-text search over reports. */
public final class Search {
  /** Reports from which on words are common. */
  private static final int COMMON = 6000;

  private final Handle handle;
  private final Engine engine;

  Search(Handle handle, Engine engine) {
    this.handle = handle;
    this.engine = engine;
  }

  /**
   * The numbers of reports that have all the words, the latest added first.
   *
   * @param before only those added before the report with this number
   */
  public List<Long> reports(Wording wording, long before, int limit) {
    String column = engine.searchColumn();
    Query query =
        handle.createQuery(
            "SELECT "
                + column
                + " AS number FROM report_search WHERE "
                + engine.searchCondition()
                + " AND "
                + column
                + " < ? ORDER BY "
                + column
                + " DESC LIMIT "
                + limit);
    return query.bind(0, engine.searchWords(wording)).bind(1, before).mapTo(Long.class).list();
  }

  /** Whether so many reports have the words that all of them are better not looked through. */
  boolean isCommon(String text) {
    String some =
        "SELECT COUNT(*) FROM (SELECT 1 FROM report_search WHERE "
            + engine.searchCondition()
            + " LIMIT "
            + COMMON
            + ") AS found";
    return handle.createQuery(some).bind(0, words(text)).mapTo(Integer.class).one() == COMMON;
  }

  /**
   * Whether a row of {@code incident} is told in a report with the words. Of what many reports have
   * some are soon found; of what few have all are looked up at once.
   */
  String condition(String text) {
    return isCommon(text) ? common() : "id IN (" + incidents(Integer.MAX_VALUE) + ")";
  }

  String common() {
    return "EXISTS (SELECT 1 FROM incident_account ia JOIN account a ON a.id = ia.account"
        + " WHERE ia.incident = incident.id AND EXISTS (SELECT 1 FROM report_search WHERE "
        + engine.searchCondition()
        + " AND "
        + engine.searchColumn()
        + " = a.report))";
  }

  /**
   * The incidents that are told in reports with the words, as part of a larger question.
   *
   * @param most reports
   */
  String incidents(int most) {
    return "SELECT ia.incident FROM account a JOIN incident_account ia ON ia.account = a.id"
        + " WHERE a.report IN (SELECT "
        + engine.searchColumn()
        + " FROM report_search WHERE "
        + engine.searchCondition()
        + (most < Integer.MAX_VALUE ? " LIMIT " + most : "")
        + ")";
  }

  String words(String text) {
    return engine.searchWords(Wording.of(text));
  }
}
