// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Control;
import org.dateline.codebook.Source;
import org.dateline.codebook.SourceKind;

/** The sources that ship with the program: {@code sources.tsv}, one list for every stage. */
public final class SourceList {
  private static final List<Source> ALL =
      Lines.of(SourceList.class, "sources.tsv").stream().map(SourceList::source).toList();

  private SourceList() {}

  /** All of them; of two that share a name the first is meant. */
  public static List<Source> all() {
    return ALL;
  }

  private static Source source(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 7) {
      throw new IllegalStateException("sources.tsv: not seven columns: " + line);
    }
    List<String> names = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(cells[0]));
    all.addAll(parts(cells[5]));
    for (String name : all) {
      if (name.endsWith("?")) {
        whole.add(name.substring(0, name.length() - 1));
      } else {
        names.add(name);
      }
    }
    return new Source(
        cells[0].endsWith("?") ? whole.get(0) : cells[0],
        Coded.get(SourceKind.class, cells[1]),
        filled(cells[2]),
        filled(cells[3]),
        cells[4].isEmpty() ? Control.NONE : Coded.get(Control.class, cells[4]),
        names,
        whole,
        parts(cells[6]));
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(words -> !words.isEmpty());
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
