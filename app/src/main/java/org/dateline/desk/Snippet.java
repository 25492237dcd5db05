// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.store.Wording;

/** The text around the first words that a search was for. */
final class Snippet {
  private static final int BEFORE = 80;
  private static final int LENGTH = 280;

  private Snippet() {}

  static List<SearchModel.Piece> of(String text, Wording wording) {
    Set<String> words =
        wording.phrases().stream()
            .flatMap(List::stream)
            .map(Snippet::plain)
            .collect(Collectors.toSet());
    int first = find(text, 0, words);
    int from = Math.max(0, (first < 0 ? 0 : first) - BEFORE);
    int space = from == 0 ? 0 : text.indexOf(' ', from);
    from = space < 0 || (first >= 0 && space > first) ? from : space;
    int to = whole(text, Math.min(text.length(), from + LENGTH), from);
    String part = text.substring(from, to).replace('\n', ' ').strip();
    List<SearchModel.Piece> pieces = new ArrayList<>();
    if (from > 0) {
      pieces.add(new SearchModel.Piece("… ", false));
    }
    int done = 0;
    for (int at = find(part, 0, words); at >= 0; at = find(part, done, words)) {
      int end = end(part, at);
      pieces.add(new SearchModel.Piece(part.substring(done, at), false));
      pieces.add(new SearchModel.Piece(part.substring(at, end), true));
      done = end;
    }
    pieces.add(
        new SearchModel.Piece(part.substring(done) + (to < text.length() ? " …" : ""), false));
    return pieces;
  }

  /** The last blank before a place, where there is one: words are not cut. */
  private static int whole(String text, int to, int from) {
    int space = to == text.length() ? to : text.lastIndexOf(' ', to);
    return space > from ? space : to;
  }

  /** Whether one of the words stands in a text. */
  static boolean stands(String text, Set<String> words) {
    return find(text, 0, words) >= 0;
  }

  /** Where the next of the words begins; -1 where there is none. */
  private static int find(String text, int from, Set<String> words) {
    for (int at = from; at < text.length(); at++) {
      boolean begins =
          Character.isLetterOrDigit(text.charAt(at))
              && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
      if (begins) {
        int end = end(text, at);
        if (words.contains(plain(text.substring(at, end)))) {
          return at;
        }
        at = end - 1;
      }
    }
    return -1;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.isSurrogate(text.charAt(end)))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** In small letters and without accents, as the search compares. */
  static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
