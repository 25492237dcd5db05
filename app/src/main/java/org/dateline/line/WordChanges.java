// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, word by word: {@code … killed [-12-] {+17+} people …}. The
 * cost is bounded: where texts share little, what is in between is shown as a whole.
 */
public final class WordChanges {
  /** Words that are shown before and after a change. */
  private static final int AROUND = 4;

  /** Words in a stretch that are compared each with each. */
  private static final int MOST = 1500;

  private WordChanges() {}

  /** A line for each change; empty where the words are the same. */
  public static List<String> between(String before, String after) {
    return lines(pieces(before, after));
  }

  /** The whole text, as what was kept, taken out and put in. */
  public static List<Piece> pieces(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    while (first < Math.min(old.size(), now.size()) && old.get(first).equals(now.get(first))) {
      first++;
    }
    int last = 0;
    while (last < Math.min(old.size(), now.size()) - first
        && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
      last++;
    }
    keep(pieces, old.subList(0, first));
    compare(pieces, old.subList(first, old.size() - last), now.subList(first, now.size() - last));
    keep(pieces, old.subList(old.size() - last, old.size()));
    return pieces;
  }

  /** What became of words. */
  public enum Kind {
    KEPT,
    OUT,
    IN
  }

  /** Words that all had the same lot. */
  public record Piece(Kind kind, List<String> words) {}

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static void keep(List<Piece> pieces, List<String> words) {
    add(pieces, Kind.KEPT, words);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.kind() == kind) {
      last.words().addAll(words);
    } else {
      pieces.add(new Piece(kind, new ArrayList<>(words)));
    }
  }

  /** The longest common run of words, by the table that everybody knows. */
  private static void compare(List<Piece> pieces, List<String> old, List<String> now) {
    if (old.size() > MOST || now.size() > MOST) {
      add(pieces, Kind.OUT, old);
      add(pieces, Kind.IN, now);
      return;
    }
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        add(pieces, Kind.KEPT, List.of(old.get(i++)));
        j++;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        add(pieces, Kind.OUT, List.of(old.get(i++)));
      } else {
        add(pieces, Kind.IN, List.of(now.get(j++)));
      }
    }
  }

  private static List<String> lines(List<Piece> pieces) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Kind.KEPT) {
        boolean changeBefore = i > 0;
        boolean changeAfter = i < pieces.size() - 1;
        List<String> words = piece.words();
        if (changeBefore && changeAfter && words.size() <= 2 * AROUND) {
          line.append(String.join(" ", words)).append(' ');
          continue;
        }
        if (changeBefore) {
          int to = Math.min(AROUND, words.size());
          line.append(String.join(" ", words.subList(0, to)));
          lines.add(line.append(words.size() > to ? " …" : "").toString().strip());
          line.setLength(0);
        }
        if (changeAfter) {
          int from = Math.max(0, words.size() - AROUND);
          line.append(from > 0 ? "… " : "");
          line.append(String.join(" ", words.subList(from, words.size()))).append(' ');
        }
      } else {
        String words = String.join(" ", piece.words());
        line.append(piece.kind() == Kind.OUT ? "[-" + words + "-] " : "{+" + words + "+} ");
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }
}
