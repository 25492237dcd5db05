// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;
import org.jsoup.nodes.Element;

/**
 * What the class, id and words of page elements tell about them: page-words.tsv, page-chatter.tsv.
 */
final class PageWords {
  /** What a word says about an element. */
  enum Hint {
    DROP,
    BAD,
    GOOD,
    POST,
    KEEP
  }

  private static final int LONGEST_CHATTER = 160;
  private static final Phrases<Hint> HINTS = new Phrases<>();
  private static final Phrases<Boolean> CHATTER = new Phrases<>();

  static {
    for (String line : Lines.of(PageWords.class, "page-words.tsv")) {
      String[] columns = line.split("\t", -1);
      HINTS.add(columns[0], Hint.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }
    for (String line : Lines.of(PageWords.class, "page-chatter.tsv")) {
      String[] columns = line.split("\t", -1);
      CHATTER.add(columns[1], columns[0].equals("starts"));
    }
  }

  private final Map<String, Set<Hint>> seen = new HashMap<>();

  /** The hints in an element's class and id. */
  Set<Hint> hints(Element element) {
    String name = element.className() + " " + element.id();
    return name.isBlank() || name.length() > 1000
        ? Set.of()
        : seen.computeIfAbsent(name, PageWords::read);
  }

  private static Set<Hint> read(String name) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (String word : name.trim().split("\\s+")) {
      String spaced = word.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[^A-Za-z]+", " ");
      List<Token> tokens = Tokenizer.tokens(spaced);
      HINTS.in(tokens, 0, tokens.size()).forEach(hit -> hints.add(hit.value()));
    }
    return hints;
  }

  /** Whether a short paragraph is the page's talk and no part of the report. */
  static boolean isChatter(String paragraph) {
    if (paragraph.length() > LONGEST_CHATTER) {
      return false;
    }
    List<Token> tokens = Tokenizer.tokens(paragraph);
    return CHATTER
        .at(tokens, 0, tokens.size())
        .filter(hit -> hit.value() || hit.end() == tokens.size())
        .isPresent();
  }
}
