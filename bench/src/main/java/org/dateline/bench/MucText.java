// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mentions as the published MUC-4 measures compare them: without case, punctuation and articles.
 */
final class MucText {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> SMALL =
      Set.of("of", "the", "a", "an", "and", "in", "on", "for", "to", "by", "with", "at", "from");

  private MucText() {}

  static String norm(String mention) {
    return words(mention).stream()
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** The words that say something, in the singular. */
  static Set<String> content(String mention) {
    return words(mention).stream()
        .filter(word -> !ARTICLES.contains(word))
        .map(MucText::singular)
        .filter(word -> !SMALL.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> words(String mention) {
    String plain = mention.toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "");
    return Arrays.stream(plain.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
