// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Lines;

/**
 * The wordings of sentences: for each kind some, of which the first is taken whose values are all
 * known. The head of {@code sentences.tsv} says how they are written.
 */
final class Templates {
  private static final Map<String, List<Template>> ALL = load();

  private Templates() {}

  /** A piece of a wording: words, a value, or a part that is left out where a value is missing. */
  private sealed interface Piece {
    record Words(String text) implements Piece {}

    record Slot(String name) implements Piece {}

    record Maybe(List<Piece> pieces) implements Piece {}
  }

  private record Template(List<Piece> pieces) {}

  /** The kinds of sentences that there are. */
  static Set<String> kinds() {
    return ALL.keySet();
  }

  /**
   * A sentence of a kind; empty where no wording makes do with these values.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  static Optional<Phrase> fill(String kind, Map<String, Phrase> values) {
    List<Template> some = ALL.get(kind);
    if (some == null) {
      throw new IllegalArgumentException("sentences.tsv has no kind '" + kind + "'");
    }
    return some.stream()
        .filter(template -> known(template.pieces(), values))
        .findFirst()
        .map(template -> filled(template.pieces(), values));
  }

  private static boolean known(List<Piece> pieces, Map<String, Phrase> values) {
    return pieces.stream()
        .allMatch(piece -> !(piece instanceof Piece.Slot slot) || values.containsKey(slot.name()));
  }

  private static Phrase filled(List<Piece> pieces, Map<String, Phrase> values) {
    StringBuilder text = new StringBuilder();
    List<Ground> grounds = new ArrayList<>();
    add(pieces, values, text, grounds);
    return new Phrase(Wording.capital(text.toString()), grounds);
  }

  private static void add(
      List<Piece> pieces, Map<String, Phrase> values, StringBuilder text, List<Ground> grounds) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        text.append(words.text());
      } else if (piece instanceof Piece.Maybe maybe) {
        if (known(maybe.pieces(), values)) {
          add(maybe.pieces(), values, text, grounds);
        }
      } else if (piece instanceof Piece.Slot slot) {
        Phrase value = values.getOrDefault(slot.name(), Phrase.plain(""));
        text.append(value.text());
        grounds.addAll(value.grounds());
      }
    }
  }

  private static Map<String, List<Template>> load() {
    Map<String, List<Template>> all = new HashMap<>();
    for (String line : Lines.of(Templates.class, "sentences.tsv")) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException("sentences.tsv: no tab in '" + line + "'");
      }
      all.computeIfAbsent(line.substring(0, tab), k -> new ArrayList<>())
          .add(new Template(pieces(line.substring(tab + 1).strip())));
    }
    return Map.copyOf(all);
  }

  private static List<Piece> pieces(String wording) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < wording.length()) {
      char c = wording.charAt(at);
      int end = c == '{' ? wording.indexOf('}', at) : c == '[' ? wording.indexOf(']', at) : at;
      if (end < 0) {
        throw new IllegalStateException("sentences.tsv: a bracket stays open in '" + wording + "'");
      }
      if (c == '{') {
        pieces.add(new Piece.Slot(wording.substring(at + 1, end)));
      } else if (c == '[') {
        pieces.add(new Piece.Maybe(pieces(wording.substring(at + 1, end))));
      } else {
        end = next(wording, at) - 1;
        pieces.add(new Piece.Words(wording.substring(at, end + 1)));
      }
      at = end + 1;
    }
    return List.copyOf(pieces);
  }

  private static int next(String wording, int from) {
    int slot = wording.indexOf('{', from);
    int maybe = wording.indexOf('[', from);
    int end = wording.length();
    return Math.min(slot < 0 ? end : slot, maybe < 0 ? end : maybe);
  }
}
