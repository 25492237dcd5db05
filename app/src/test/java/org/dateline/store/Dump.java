// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** All rows of tables as text, in an order of their own. */
public final class Dump {
  private static final List<String> DERIVED =
      List.of(
          "derived",
          "account",
          "account_key",
          "incident",
          "incident_account",
          "operation",
          "claim",
          "incident_actor",
          "incident_view",
          "incident_near",
          "actor",
          "actor_relation",
          "incident_echo",
          "source_reports");

  private Dump() {}

  public static String derived(Case record) {
    StringBuilder text = new StringBuilder();
    DERIVED.forEach(table -> text.append(table(record.handle(), table)));
    return text.toString();
  }

  static String table(Handle handle, String table) {
    List<String> rows =
        new ArrayList<>(
            handle
                .createQuery("SELECT * FROM " + table)
                .map(
                    (row, c) -> {
                      ResultSetMetaData data = row.getMetaData();
                      StringBuilder line = new StringBuilder();
                      for (int i = 1; i <= data.getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        String word =
                            value instanceof byte[] bytes
                                ? HexFormat.of().formatHex(bytes)
                                : String.valueOf(value);
                        line.append(data.getColumnName(i)).append('=').append(word).append('|');
                      }
                      return line.toString();
                    })
                .list());
    rows.sort(String::compareTo);
    return table + "\n" + String.join("\n", rows) + "\n";
  }
}
