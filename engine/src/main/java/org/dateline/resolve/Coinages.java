// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * Names that a report explains itself: "the Bright River Front (BRF)", "a group calling itself the
 * Bright River Brigade". They hold for that report only.
 */
final class Coinages {
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_CRY = 6;
  private static final int LONGEST_ACRONYM = 10;

  private final Map<String, ActorKind> heads = new HashMap<>();
  private final Set<String> joints = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Map<String, Character> otherInitials = new HashMap<>();
  private final Phrases<Boolean> cues = new Phrases<>();
  private final ActorList list;

  Coinages(ActorList list) {
    this.list = list;
    for (String line : Lines.of(Coinages.class, "actor-words.tsv")) {
      String[] columns = line.split("\t");
      for (String word : columns[1].split("\\|")) {
        switch (columns[0]) {
          case "joint" -> joints.add(word);
          case "stop" -> stops.add(word);
          case "cue" -> cues.add(NameWords.of(word).joined(), true);
          case "initial" -> otherInitials.put(word.substring(2), word.charAt(0));
          default -> heads.put(word, Coded.get(ActorKind.class, columns[0]));
        }
      }
    }
  }

  /** The names that a report explains; empty where it explains none. */
  Optional<Phrases<List<ActorName>>> in(Text text, List<ActorHit> hits) {
    Map<String, List<ActorName>> coined = new HashMap<>();
    Map<Integer, ActorHit> byEnd = new HashMap<>();
    Set<Integer> starts = new HashSet<>();
    for (ActorHit hit : hits) {
      byEnd.put(hit.end(), hit);
      starts.add(hit.first());
    }
    for (Sentence sentence : text.sentences()) {
      for (int i = sentence.first() + 1; i < sentence.end(); i++) {
        if (text.token(i).is("(") || text.token(i).is("[")) {
          coinInBracket(text, sentence, i, byEnd, coined);
        } else if (text.token(i).isWord()) {
          coinAfterCue(text, sentence, i, starts, coined);
        }
      }
    }
    if (coined.isEmpty()) {
      return Optional.empty();
    }
    Phrases<List<ActorName>> phrases = new Phrases<>();
    coined.forEach(phrases::add);
    return Optional.of(phrases);
  }

  private void coinInBracket(
      Text text,
      Sentence sentence,
      int open,
      Map<Integer, ActorHit> byEnd,
      Map<String, List<ActorName>> coined) {
    Optional<String> found = acronymIn(text, sentence, open);
    int end = nameEnd(text, sentence, open);
    if (found.isEmpty() || end == sentence.first()) {
      return;
    }
    String acronym = found.get();
    Optional<ActorHit> before = Optional.ofNullable(byEnd.get(end));
    List<ActorName> listed = listed(acronym);
    List<ActorName> shared =
        before.map(hit -> hit.shared(ActorHit.of(0, 1, listed))).orElse(List.of());
    if (!shared.isEmpty()) {
      coin(acronym, shared, coined);
      return;
    }
    int start = startOfName(text, sentence, end, Tokenizer.norm(acronym));
    if (start >= 0 && (before.isEmpty() || start < before.get().first())) {
      String name = text.span(start, end).of(text.report().text()).replaceAll("\\s+", " ");
      List<ActorName> alike = listed.stream().filter(n -> isLike(name, n)).toList();
      if (!alike.isEmpty()) {
        coin(name, alike, coined);
        coin(acronym, alike, coined);
      } else {
        kindOf(text, start, end)
            .ifPresent(kind -> coinUnknown(name, Optional.of(acronym), kind, coined));
      }
    } else if (before.isPresent() && !before.get().names().isEmpty()) {
      coin(acronym, before.get().names(), coined);
    }
  }

  /** The end of the words before a bracket, without a closing quote or an apostrophe-s. */
  private static int nameEnd(Text text, Sentence sentence, int open) {
    int end = open;
    while (end > sentence.first() && NameWords.isLoose(text.token(end - 1))) {
      end--;
    }
    return end;
  }

  private List<ActorName> listed(String acronym) {
    NameWords words = NameWords.of(acronym);
    return list.names()
        .at(words.tokens(), 0, words.size())
        .filter(hit -> hit.end() == words.size())
        .map(Phrases.Hit::value)
        .orElse(List.of());
  }

  /** Whether half the words are those of a listed name: a slip or another translation of it. */
  private boolean isLike(String name, ActorName listed) {
    Set<String> words = mainWords(name);
    Set<String> all = mainWords(listed.who().actor().name());
    Set<String> common = new HashSet<>(words);
    common.retainAll(all);
    all.addAll(words);
    return common.size() * 2 >= all.size();
  }

  private Set<String> mainWords(String name) {
    int bracket = name.indexOf(" (");
    Set<String> words = new HashSet<>();
    for (Token token : NameWords.of(bracket < 0 ? name : name.substring(0, bracket)).tokens()) {
      if (!joints.contains(token.norm())) {
        words.add(token.norm());
      }
    }
    return words;
  }

  /** A single word of capitals and digits in brackets. */
  private static Optional<String> acronymIn(Text text, Sentence sentence, int open) {
    String closing = text.token(open).is("(") ? ")" : "]";
    int close = open + 1;
    while (close < sentence.end() && close < open + 5 && !text.token(close).is(closing)) {
      close++;
    }
    if (close == open + 1 || close >= sentence.end() || !text.token(close).is(closing)) {
      return Optional.empty();
    }
    String inside = text.span(open + 1, close).of(text.report().text());
    long capitals = inside.chars().filter(Character::isUpperCase).count();
    boolean written =
        inside.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
    return Optional.of(inside)
        .filter(s -> written && capitals >= 2 && s.length() <= LONGEST_ACRONYM);
  }

  /**
   * Where the name before a bracket begins: the shortest run of words whose initials hold all
   * letters of the acronym, in any order, since wires print foreign acronyms after translated names
   * (Revolutionary Armed Forces of Colombia, FARC). -1 where there is none.
   */
  private int startOfName(Text text, Sentence sentence, int open, String acronym) {
    StringBuilder left = new StringBuilder();
    acronym.chars().filter(Character::isLetter).forEach(c -> left.append((char) c));
    int words = 0;
    for (int i = open - 1; i >= sentence.first() && i >= open - LONGEST_NAME; i--) {
      Token token = text.token(i);
      if (NameWords.isLoose(token) || token.isNumber()) {
        continue;
      }
      boolean joint = joints.contains(token.norm());
      if (!token.isWord() || !joint && !token.capital() || stops.contains(token.norm())) {
        return -1;
      }
      if (token.is("the") && !isAfterPreposition(text, sentence, i)) {
        return -1;
      }
      if (joint) {
        continue;
      }
      words++;
      if (takeInitial(left, token.norm()) && left.isEmpty()) {
        return words >= 2 && words <= acronym.length() + 2 ? i : -1;
      }
    }
    return -1;
  }

  /** Inside a name an article follows a preposition: Defenders of the Valley. */
  private static boolean isAfterPreposition(Text text, Sentence sentence, int at) {
    return at > sentence.first()
        && switch (text.token(at - 1).norm()) {
          case "of", "for", "in", "to", "on", "against" -> true;
          default -> false;
        };
  }

  private boolean takeInitial(StringBuilder left, String word) {
    int at = left.indexOf(word.substring(0, 1));
    if (at < 0 && otherInitials.containsKey(word)) {
      at = left.indexOf(otherInitials.get(word).toString());
    }
    if (at >= 0) {
      left.deleteCharAt(at);
    }
    return at >= 0;
  }

  /** What sort of actor the words name, by their head: Army of the North, Northern Army. */
  private Optional<ActorKind> kindOf(Text text, int first, int end) {
    Optional<ActorKind> kind = Optional.empty();
    for (int i = first; i < end; i++) {
      String word = text.token(i).norm();
      if (joints.contains(word) && kind.isPresent()) {
        return kind;
      }
      if (heads.containsKey(word)) {
        kind = Optional.of(heads.get(word));
      }
    }
    return kind;
  }

  private void coinAfterCue(
      Text text,
      Sentence sentence,
      int at,
      Set<Integer> starts,
      Map<String, List<ActorName>> coined) {
    Optional<Phrases.Hit<Boolean>> cue = cues.at(text.tokens(), at, sentence.end());
    if (cue.isEmpty()) {
      return;
    }
    int first = cue.get().end();
    while (first < sentence.end()
        && (text.token(first).is("the") || NameWords.isLoose(text.token(first)))) {
      first++;
    }
    int end = first;
    int headEnd = first;
    while (end < sentence.end() && end < first + LONGEST_CRY && isOfName(text.token(end))) {
      end++;
      headEnd = heads.containsKey(text.token(end - 1).norm()) ? end : headEnd;
      if (text.upperCase() && headEnd == end && end > first + 1) {
        break;
      }
    }
    if (headEnd < first + 2 || starts.contains(first)) {
      return;
    }
    String name = text.span(first, headEnd).of(text.report().text()).replaceAll("\\s+", " ");
    kindOf(text, first, headEnd)
        .ifPresent(kind -> coinUnknown(name, Optional.empty(), kind, coined));
  }

  private boolean isOfName(Token token) {
    return token.isWord()
            && (token.capital() || joints.contains(token.norm()))
            && !stops.contains(token.norm())
        || token.isNumber()
        || token.is("-")
        || token.is("'s");
  }

  private void coinUnknown(
      String name, Optional<String> acronym, ActorKind kind, Map<String, List<ActorName>> coined) {
    Actor actor =
        new Actor(
            acronym.map(a -> name + " (" + a + ")").orElse(name),
            Optional.empty(),
            kind,
            Optional.empty());
    ListedActor who = ListedActor.of(actor);
    coin(name, List.of(ActorName.sure(who, list.spelling(name))), coined);
    acronym.ifPresent(a -> coin(a, List.of(ActorName.sure(who, list.spelling(a))), coined));
  }

  private void coin(String name, List<ActorName> names, Map<String, List<ActorName>> coined) {
    Spelling spelling = list.spelling(name);
    coined.putIfAbsent(
        NameWords.of(name).joined(),
        names.stream().map(n -> new ActorName(n.who(), spelling, false, n.atHome())).toList());
  }
}
