// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Field;
import org.dateline.codebook.Relation;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.json.CodebookJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How actors stand to each other, as reports say, found by either of them. */
public final class Relations {
  private final Handle handle;
  private final Statements statements;

  Relations(Handle handle, Statements statements) {
    this.handle = handle;
    this.statements = statements;
  }

  /** What is said of how an actor stands to others, the latest read first. */
  public List<Statement> of(String key, int limit) {
    return statements.some(
        "SELECT statement FROM actor_relation WHERE key = ? ORDER BY statement DESC LIMIT " + limit,
        Letters.toColumn(key));
  }

  /** Finds all that the record says, where nothing has been found yet. */
  public void rebuild() {
    List<Map.Entry<Long, Value>> all =
        handle
            .createQuery("SELECT seq, value FROM statement WHERE field = ?")
            .bind(0, Field.RELATION.code())
            .map(
                (row, c) ->
                    Map.entry(
                        row.getLong("seq"),
                        CodebookJson.readValue(Field.RELATION, row.getString("value"))))
            .list();
    add(handle, all);
  }

  /** Keeps who statements are about; those that are about no relation are left out. */
  static void add(Handle handle, List<Map.Entry<Long, Value>> statements) {
    List<Map.Entry<String, Long>> found = new ArrayList<>();
    for (Map.Entry<Long, Value> one : statements) {
      if (one.getValue() instanceof Relation relation) {
        Set<String> keys = new TreeSet<>(Set.of(relation.subject().key()));
        keys.add(relation.object().key());
        keys.forEach(key -> found.add(Map.entry(key, one.getKey())));
      }
    }
    if (found.isEmpty()) {
      return;
    }
    try (PreparedBatch rows =
        handle.prepareBatch("INSERT INTO actor_relation (key, statement) VALUES (?, ?)")) {
      found.forEach(
          one -> rows.bind(0, Letters.toColumn(one.getKey())).bind(1, one.getValue()).add());
      rows.execute();
    }
  }
}
