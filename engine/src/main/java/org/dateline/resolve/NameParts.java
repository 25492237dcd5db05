// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;

/** The words that names of actors are made of, from {@code actor-words.tsv}. */
final class NameParts {
  private final Map<String, ActorKind> heads = new HashMap<>();
  private final Set<String> joints = new HashSet<>();
  private final Set<String> strong = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Map<String, String> otherInitials = new HashMap<>();
  private final Phrases<Boolean> cues = new Phrases<>();
  private final Phrases<Boolean> strikes = new Phrases<>();

  /** Words of the other sorts, by the sort. */
  private final Map<String, Set<String>> sorts = new HashMap<>();

  NameParts() {
    for (String line : Lines.of(NameParts.class, "actor-words.tsv")) {
      String[] columns = line.split("\t");
      for (String word : columns[1].split("\\|")) {
        switch (columns[0]) {
          case "joint" -> joints.add(word);
          case "strong" -> strong.add(word);
          case "stop" -> stops.add(word);
          case "strike" -> strikes.add(word, true);
          case "cue" -> cues.add(NameWords.of(word).joined(), true);
          case "initial" -> otherInitials.put(word.substring(2), word.substring(0, 1));
          case "other", "branch", "body", "member", "qualifier", "determiner", "linked" ->
              sorts.computeIfAbsent(columns[0], sort -> new HashSet<>()).add(word);
          default -> heads.put(word, Coded.get(ActorKind.class, columns[0]));
        }
      }
    }
  }

  /** Whether a word says what sort of actor a name is for: army, party. */
  boolean isHead(Token token) {
    return heads.containsKey(token.norm());
  }

  /** Whether a head makes a name of the words in quotation marks before it. */
  boolean isStrongHead(Token token) {
    return strong.contains(token.norm());
  }

  /** Whether a word is of a sort that only {@code actor-words.tsv} knows: branch, member. */
  boolean is(String sort, Token token) {
    return sorts.getOrDefault(sort, Set.of()).contains(token.norm());
  }

  /** Whether it is a small word inside names. */
  boolean isJoint(Token token) {
    return joints.contains(token.norm());
  }

  /** Whether it is a word of a name, as far as that can be told from the word alone. */
  boolean isOfName(Token token) {
    return token.isWord()
        && (token.capital() || joints.contains(token.norm()))
        && !stops.contains(token.norm());
  }

  /** Whether words for an act that only a military does begin at a token: air strike. */
  boolean strikeAt(List<Token> tokens, int at, int end) {
    return strikes.at(tokens, at, end).isPresent();
  }

  /** The end of words after which a name may follow ("calling itself"), if some begin here. */
  Optional<Integer> cueEnd(List<Token> tokens, int at, int end) {
    return cues.at(tokens, at, end).map(Phrases.Hit::end);
  }

  /** What sort of actor tokens name, by their head: Army of the North, Northern Army. */
  Optional<ActorKind> kindOf(List<Token> name) {
    Optional<ActorKind> kind = Optional.empty();
    for (Token token : name) {
      if (isJoint(token) && kind.isPresent()) {
        return kind;
      }
      if (isHead(token)) {
        kind = Optional.of(heads.get(token.norm()));
      }
    }
    return kind;
  }

  /**
   * Takes the letter that a word has in an acronym, its own or its translation's, if it is left.
   */
  boolean takeInitial(StringBuilder left, Token token) {
    int at = left.indexOf(token.norm().substring(0, 1));
    String other = otherInitials.get(token.norm());
    if (at < 0 && other != null) {
      at = left.indexOf(other);
    }
    if (at >= 0) {
      left.deleteCharAt(at);
    }
    return at >= 0;
  }
}
