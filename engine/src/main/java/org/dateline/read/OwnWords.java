// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * Tells where a quotation without marks ends: where the report's own author speaks again. He speaks
 * in the first person outside quotation marks, opens with a remark on what was quoted, or calls an
 * actor by the name that he used before and that the quoted outlet does not use.
 */
final class OwnWords {
  private static final Set<String> FIRST_PERSON =
      Set.of("we", "our", "ours", "ourselves", "my", "me");
  private static final Phrases<String[]> VARIANTS = new Phrases<>();
  private static final Phrases<String> OPENERS = new Phrases<>();

  static {
    for (String line : Lines.of(OwnWords.class, "name-variants.tsv")) {
      String[] names = line.split("\t", -1);
      for (String name : names) {
        VARIANTS.add(name, new String[] {names[0], name});
      }
    }
    Lines.of(OwnWords.class, "comment-openers.txt").forEach(words -> OPENERS.add(words, words));
  }

  private final String text;
  private final Map<String, Set<String>> used = new HashMap<>();

  OwnWords(String text) {
    this.text = text;
  }

  /** Takes in a paragraph of the report's own words. */
  void note(Paragraph paragraph) {
    names(paragraph)
        .forEach((group, names) -> used.computeIfAbsent(group, g -> new HashSet<>()).addAll(names));
  }

  /** Index after the last paragraph of the quotation that begins at one; at least one is in it. */
  int quoteEnd(List<Paragraph> paragraphs, int from, int limit) {
    Map<String, Set<String>> quoted = new HashMap<>();
    boolean inMarks = startsWithMark(paragraphs.get(from));
    boolean firstPerson = isFirstPerson(paragraphs.get(from));
    for (int i = from; i < limit; i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean over =
          inMarks
              ? !startsWithMark(paragraph)
              : firstPerson
                  || isFirstPerson(paragraph)
                  || opensComment(paragraph)
                  || isOwnName(paragraph, quoted);
      if (i > from && over) {
        return i;
      }
      names(paragraph)
          .forEach(
              (group, names) -> quoted.computeIfAbsent(group, g -> new HashSet<>()).addAll(names));
    }
    return Math.max(limit, from + 1);
  }

  private boolean startsWithMark(Paragraph paragraph) {
    return "\"“«„".indexOf(text.charAt(paragraph.start())) >= 0;
  }

  /** "We", "our", "I've" outside quotation marks; capitals alone ("US", "WE") do not count. */
  private boolean isFirstPerson(Paragraph paragraph) {
    boolean inside = false;
    List<Token> tokens = Tokenizer.tokens(text, paragraph.start(), paragraph.end());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is("\"")) {
        char mark = text.charAt(token.span().start());
        inside = mark == '“' || mark == '«' || mark == '"' && !inside;
      }
      if (!inside && token.isWord() && isFirstPerson(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFirstPerson(List<Token> tokens, int i) {
    String word = tokens.get(i).span().of(text);
    if (word.equals("I")) {
      Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
      boolean verb = next.isWord() && !next.capital() || next.norm().startsWith("'");
      return verb && (i == 0 || !tokens.get(i - 1).capital());
    }
    return word.equals("us")
        || FIRST_PERSON.contains(tokens.get(i).norm())
            && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean opensComment(Paragraph paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + 80);
    List<Token> tokens = Tokenizer.tokens(text, paragraph.start(), end);
    return OPENERS.at(tokens, 0, tokens.size()).isPresent();
  }

  /** A name that the author used and the quoted outlet, which has another for the same, did not. */
  private boolean isOwnName(Paragraph paragraph, Map<String, Set<String>> quoted) {
    for (Map.Entry<String, Set<String>> entry : names(paragraph).entrySet()) {
      Set<String> theirs = quoted.getOrDefault(entry.getKey(), Set.of());
      Set<String> ours = used.getOrDefault(entry.getKey(), Set.of());
      boolean own =
          !theirs.isEmpty()
              && ours.stream().noneMatch(theirs::contains)
              && ours.containsAll(entry.getValue());
      if (own) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Set<String>> names(Paragraph paragraph) {
    Map<String, Set<String>> names = new HashMap<>();
    List<Token> tokens =
        new ArrayList<>(Tokenizer.tokens(text, paragraph.start(), paragraph.end()));
    for (Phrases.Hit<String[]> hit : VARIANTS.in(tokens, 0, tokens.size())) {
      Token token = tokens.get(hit.first());
      String word = token.span().of(text);
      boolean acronym = hit.value()[1].equals(hit.value()[1].toUpperCase(Locale.ROOT));
      if (acronym ? word.equals(word.toUpperCase(Locale.ROOT)) : token.capital()) {
        names.computeIfAbsent(hit.value()[0], g -> new HashSet<>()).add(hit.value()[1]);
      }
    }
    return names;
  }
}
