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

  private final NameParts parts;
  private final ActorList list;

  Coinages(ActorList list, NameParts parts) {
    this.list = list;
    this.parts = parts;
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
        } else if (!starts.contains(i)) {
          coinCry(text, sentence, i, starts, coined);
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
        parts
            .kindOf(text.tokens().subList(start, end))
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
      if (!parts.isJoint(token)) {
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
      if (!parts.isOfName(token) || token.is("the") && !isAfterPreposition(text, sentence, i)) {
        return -1;
      }
      if (parts.isJoint(token)) {
        continue;
      }
      words++;
      if (parts.takeInitial(left, token) && left.isEmpty()) {
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

  /** A name after a cue or between quotation marks: a group calling itself, or "Upper Front". */
  private void coinCry(
      Text text,
      Sentence sentence,
      int at,
      Set<Integer> starts,
      Map<String, List<ActorName>> coined) {
    boolean quoted = text.token(at).is("\"");
    int first =
        quoted ? at + 1 : parts.cueEnd(text.tokens(), at, sentence.end()).orElse(sentence.end());
    while (first < sentence.end()
        && (text.token(first).is("the") || NameWords.isLoose(text.token(first)))) {
      first++;
    }
    int end = headEnd(text, sentence, first);
    if (end < first + 2 || starts.contains(first) || quoted && !isQuotedName(text, end)) {
      return;
    }
    String name = text.span(first, end).of(text.report().text()).replaceAll("\\s+", " ");
    parts
        .kindOf(text.tokens().subList(first, end))
        .ifPresent(kind -> coinUnknown(name, Optional.empty(), kind, coined));
  }

  private boolean isQuotedName(Text text, int end) {
    return end < text.tokens().size()
        && text.token(end).is("\"")
        && parts.isStrongHead(text.token(end - 1));
  }

  /**
   * The end of a name that begins at a token, behind its last head; the start where it has none.
   */
  private int headEnd(Text text, Sentence sentence, int first) {
    int end = first;
    int headEnd = first;
    while (end < sentence.end() && end < first + LONGEST_CRY) {
      Token token = text.token(end);
      if (!parts.isOfName(token) && !token.isNumber() && !token.is("-") && !token.is("'s")) {
        break;
      }
      end++;
      headEnd = parts.isHead(token) ? end : headEnd;
      if (text.upperCase() && headEnd == end && end > first + 1) {
        break;
      }
    }
    return headEnd;
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
