// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Place;
import org.dateline.codebook.Statement;

/**
 * What joining compares of an account.
 *
 * @param keys accounts that share none of these are never compared
 */
public record Sketch(String account, String report, Set<String> keys) {
  public Sketch {
    keys = Set.copyOf(keys);
  }

  /** One for each account of a report, in their order. */
  public static List<Sketch> of(CodedReport coded) {
    List<Sketch> sketches = new ArrayList<>();
    for (Account account : coded.accounts()) {
      sketches.add(new Sketch(account.id(), account.report(), keys(account)));
    }
    return sketches;
  }

  private static Set<String> keys(Account account) {
    String day = "";
    String place = "";
    for (Statement one : account.statements()) {
      if (one.field() == Field.DATE && one.value() instanceof DateRange date && day.isEmpty()) {
        day = date.start().toString();
      } else if (one.field() == Field.PLACE
          && one.value() instanceof Place where
          && place.isEmpty()) {
        place = where.name();
      }
    }
    return day.isEmpty() || place.isEmpty() ? Set.of() : Set.of(day + " " + place);
  }

  /** Compact form for whoever keeps the record. */
  public String toJson() {
    return account + "\t" + report + "\t" + String.join("\t", new TreeSet<>(keys));
  }

  /** What {@link #toJson()} wrote. */
  public static Sketch fromJson(String json) {
    List<String> parts = List.of(json.split("\t", -1));
    Set<String> keys = new TreeSet<>(parts.subList(2, parts.size()));
    keys.remove("");
    return new Sketch(parts.get(0), parts.get(1), keys);
  }
}
