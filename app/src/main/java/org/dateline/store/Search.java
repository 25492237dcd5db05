// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Full-text search over reports. */
public final class Search {
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

  /** The incidents that are told in reports with the words, as part of a larger question. */
  String incidents() {
    return "SELECT ia.incident FROM account a JOIN incident_account ia ON ia.account = a.id"
        + " WHERE a.report IN (SELECT "
        + engine.searchColumn()
        + " FROM report_search WHERE "
        + engine.searchCondition()
        + ")";
  }

  String words(String text) {
    return engine.searchWords(Wording.of(text));
  }
}
