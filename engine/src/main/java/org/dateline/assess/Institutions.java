// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Lines;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** For which body somebody speaks, by the words that name him; {@code institutions.tsv}. */
final class Institutions {
  /** Words that name no body and no rank; a person's name never follows them at once. */
  private static final String LINK = "=";

  /** Ranks and roles: "the chief" of whatever it is. */
  private static final String ROLE = "-";

  private static final String GOVERNMENT = "government";
  private static final Map<String, String> BODIES = load();

  private Institutions() {}

  /**
   * What a name says of the body that somebody speaks for.
   *
   * @param bodies what kind of body: "police", "hospital"; empty where no word says it
   * @param persons the words of a person's name
   * @param others what tells it from others of its kind: a town, a country
   */
  record Body(Set<String> bodies, Set<String> persons, Set<String> others) {
    /** Whether it could be any: "an official", "the ministry". */
    boolean anybody() {
      return persons.isEmpty()
          && others.isEmpty()
          && (bodies.isEmpty() || bodies.equals(Set.of(GOVERNMENT)));
    }

    /** Whether both can be one: the same person, or the same kind of body, and nothing between. */
    boolean meets(Body other) {
      if (!persons.isEmpty() && overlap(persons, other.persons)) {
        return true;
      }
      if (bodies.isEmpty() || other.bodies.isEmpty()) {
        return !others.isEmpty() && within(others, other) || within(other.others, this);
      }
      return overlap(bodies, other.bodies) && overlap(others, other.others);
    }

    Body with(Body same) {
      Set<String> all = new TreeSet<>(persons);
      all.addAll(same.persons);
      return new Body(bodies, all, others);
    }

    /** "Saleh", or "Iranian officials", in what is known of a body. */
    private static boolean within(Set<String> words, Body body) {
      return !words.isEmpty()
          && (body.persons.containsAll(words)
              || words.stream()
                  .allMatch(word -> body.others.stream().anyMatch(o -> same(o, word))));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
      return one.stream().allMatch(a -> other.stream().anyMatch(b -> same(a, b)))
          || other.stream().allMatch(a -> one.stream().anyMatch(b -> same(a, b)));
    }

    /** The same word, or "Turkish" and "Turkey's": a long beginning in common. */
    private static boolean same(String one, String other) {
      int common = 0;
      int least = Math.min(one.length(), other.length());
      while (common < least && one.charAt(common) == other.charAt(common)) {
        common++;
      }
      return one.equals(other) || (common >= 4 && common >= least - 2);
    }

    String words() {
      Set<String> all = new TreeSet<>(bodies);
      all.addAll(others);
      all.addAll(persons);
      return String.join(" ", all);
    }
  }

  /** "A spokesman of the interior ministry" speaks for a body of the kind "interior". */
  static Body body(String name) {
    Set<String> bodies = new TreeSet<>();
    Set<String> persons = new HashSet<>();
    Set<String> others = new HashSet<>();
    List<Token> tokens = Tokenizer.tokens(name);
    int i = 0;
    while (i < tokens.size()) {
      String kind = kind(tokens.get(i));
      if (!kind.isEmpty()) {
        if (!kind.equals(LINK) && !kind.equals(ROLE)) {
          bodies.add(kind);
        }
        i++;
      } else {
        int end = end(tokens, i);
        run(tokens, i, end, isPerson(tokens, i, end) ? persons : others);
        i = end;
      }
    }
    // "The interior minister": which ministry says more than that it is one.
    if (bodies.size() > 1) {
      bodies.remove(GOVERNMENT);
    }
    return new Body(bodies, persons, others);
  }

  /** The words of a person who is named: two capitals in a row that name no body. */
  static String person(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    for (int i = 0; i < tokens.size(); i = end(tokens, i)) {
      List<String> words = new ArrayList<>();
      for (int k = i; k < end(tokens, i); k++) {
        if (tokens.get(k).capital() && kind(tokens.get(k)).isEmpty()) {
          words.add(tokens.get(k).norm());
        }
      }
      if (words.size() > 1) {
        return String.join(" ", words);
      }
    }
    return "";
  }

  /** Capitals together and small letters together, up to a word of the list. */
  private static int end(List<Token> tokens, int first) {
    int end = first + 1;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && kind(tokens.get(end)).isEmpty()
        && tokens.get(end).capital() == tokens.get(first).capital()) {
      end++;
    }
    return end;
  }

  private static void run(List<Token> tokens, int first, int end, Set<String> to) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).isWord()) {
        to.add(bare(tokens.get(i).norm()));
      }
    }
  }

  /** After a rank or before a comma: "the mayor, Ana Ruiz", "Ana Ruiz, the mayor". */
  private static boolean isPerson(List<Token> tokens, int first, int end) {
    if (!tokens.get(first).capital() || bare(tokens.get(end - 1).norm()).isEmpty()) {
      return false;
    }
    if (end < tokens.size() && !tokens.get(end).is(",")) {
      return false;
    }
    int before = first - 1;
    if (before >= 0 && tokens.get(before).is(",")) {
      before--;
    }
    return before < 0
        ? end < tokens.size()
        : !kind(tokens.get(before)).isEmpty() && !kind(tokens.get(before)).equals(LINK);
  }

  private static String kind(Token token) {
    return BODIES.getOrDefault(bare(token.norm()), "");
  }

  /** Without the ending of a possessive. */
  private static String bare(String word) {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, String> load() {
    Map<String, String> bodies = new HashMap<>();
    for (String line : Lines.of(Institutions.class, "institutions.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split(",")) {
        bodies.put(word, cells[0]);
      }
    }
    return Map.copyOf(bodies);
  }
}
