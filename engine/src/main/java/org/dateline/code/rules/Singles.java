// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.codebook.Count;
import org.dateline.codebook.Span;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Single people to whom something happened though no number is said: "the assassination of Luis
 * Perez", "the mayor's murder", "the deputy was kidnapped". English marks the singular in the verb
 * or by a name alone.
 */
final class Singles {
  /** One person, in the words that name him, with the token at which the words of harm begin. */
  record Single(Harm harm, Span words, int word, Count count) {}

  private record Word(Harm harm, String side) {}

  private static final Phrases<Word> WORDS = load();
  private static final Set<String> ENDS =
      Set.of(
          ",",
          ".",
          ";",
          ":",
          "in",
          "on",
          "by",
          "and",
          "at",
          "who",
          "which",
          "when",
          "while",
          "after",
          "before",
          "for",
          "over",
          "into",
          "with",
          "during",
          "as",
          "that",
          "from",
          "to",
          "-",
          "(",
          "[",
          "\"",
          "was",
          "is",
          "were",
          "has",
          "had",
          "have",
          "near",
          "today",
          "yesterday",
          "or",
          "an",
          "a",
          "outside",
          "inside",
          "last",
          "this",
          "but",
          "because",
          "since",
          "until",
          "where");

  /** Words whose noun phrase is no subject: "a candidate in [the election] was shot". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "by", "at", "for", "over", "into", "with", "during", "from", "to", "near",
          "outside", "inside");

  private static final Set<String> HE = Set.of("he", "she", "who");
  private static final Set<String> SUBJECT_ENDS =
      Set.of(
          ".", ";", ":", "when", "while", "that", "said", "says", "after", "before", "but",
          "because");
  private static final Set<String> NOT_PEOPLE =
      Set.of(
          "no",
          "nobody",
          "none",
          "they",
          "them",
          "it",
          "some",
          "all",
          "several",
          "many",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "few",
          "number",
          "least",
          "animals",
          "cattle",
          "houses",
          "if",
          "which");
  private static final int REACH = 30;
  private static final int LONGEST = 8;

  private final Text text;
  private final Ages ages;

  Singles(Text text) {
    this.text = text;
    this.ages = new Ages(text);
  }

  private static Phrases<Word> load() {
    Phrases<Word> words = new Phrases<>();
    for (String line : Lines.of(Singles.class, "singles.tsv")) {
      String[] column = line.split("\t");
      Word word = new Word(Harm.valueOf(column[1].toUpperCase(java.util.Locale.ROOT)), column[2]);
      for (String phrase : column[0].split("\\|")) {
        words.add(phrase, word);
      }
    }
    return words;
  }

  List<Single> in(Sentence sentence) {
    List<Single> found = new ArrayList<>();
    for (Phrases.Hit<Word> word : WORDS.in(text.tokens(), sentence.first(), sentence.end())) {
      if (word.value().side().equals("plural")) {
        several(word, sentence).ifPresent(found::add);
        continue;
      }
      Optional<Span> who =
          switch (word.value().side()) {
            case "after" -> after(word.end(), sentence);
            case "passive" ->
                subject(word.first(), sentence).filter(span -> !isObject(span, sentence));
            case "pronoun" -> pronoun(word.first(), sentence);
            default -> owner(word.first(), sentence);
          };
      who.ifPresent(
          span -> {
            Optional<Span> second =
                word.value().side().equals("after") ? second(span, sentence) : Optional.empty();
            found.add(
                new Single(
                    word.value().harm(),
                    second.map(span::union).orElse(span),
                    word.first(),
                    Count.exactly(second.isPresent() ? 2 : 1)));
          });
    }
    return found;
  }

  /** The name or singular noun that follows. */
  private Optional<Span> after(int from, Sentence sentence) {
    int first = from;
    while (first < sentence.end()
        && Set.of("the", "a", "an", "former", "mr", "his", "her")
            .contains(text.token(first).norm())) {
      first++;
    }
    int old = first + Ages.YEAR_OLD;
    if (old < sentence.end() && text.token(old).is("old") && ages.isYearOld(old, first)) {
      first = old + 1;
    }
    int end = first;
    while (end < sentence.end()
        && end - first < LONGEST
        && !ENDS.contains(text.token(end).norm())
        && !text.token(end).is("the")) {
      end++;
    }
    return end > first && isOne(first, end) ? Optional.of(text.span(first, end)) : Optional.empty();
  }

  /** "... of Hector Ruiz and the teacher Ana Paz": another name that "and" joins. */
  private Optional<Span> second(Span firstWords, Sentence sentence) {
    int and = text.tokenFrom(firstWords.end());
    if (and + 2 >= sentence.end() || !text.token(and).is("and")) {
      return Optional.empty();
    }
    return after(and + 1, sentence).filter(this::isName);
  }

  /** "Ana Paz and Luis Gil were killed" are two; a bare plural is two or more. */
  private Optional<Single> several(Phrases.Hit<Word> word, Sentence sentence) {
    int first = word.first();
    int ands = 0;
    while (first > sentence.first()
        && word.first() - first < REACH
        && !SUBJECT_ENDS.contains(text.token(first - 1).norm())) {
      first--;
      ands += text.token(first).is("and") ? 1 : 0;
    }
    if (first == word.first() || isNobody(first, word.first())) {
      return Optional.empty();
    }
    Count count = ands == 1 ? Count.exactly(2) : Count.atLeast(2);
    boolean plural =
        Lexicon.BUNDLED.nouns.in(text.tokens(), first, word.first()).stream()
            .anyMatch(n -> n.value().plural());
    return Optional.of(
        new Single(
            word.value().harm(),
            text.span(first, word.first()),
            word.first(),
            plural ? Count.atLeast(2) : count));
  }

  private boolean isNobody(int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = text.token(i);
      if (token.isNumber() || NOT_PEOPLE.contains(token.norm())) {
        return true;
      }
      Optional<Phrases.Hit<Lexicon.Noun>> noun = Lexicon.BUNDLED.nouns.at(text.tokens(), i, end);
      if (noun.filter(n -> attacks(n.value())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean attacks(Lexicon.Noun noun) {
    return noun.side() == Lexicon.Side.ATTACKER || noun.side() == Lexicon.Side.ACT;
  }

  private boolean isName(Span words) {
    int first = text.tokenFrom(words.start());
    int end = text.tokenFrom(words.end() - 1) + 1;
    boolean acts = !Lexicon.BUNDLED.triggers.in(text.tokens(), first, end).isEmpty();
    return !acts && end - first >= 2 && text.token(end - 1).capital();
  }

  /** The noun phrase before "was killed". */
  private Optional<Span> subject(int was, Sentence sentence) {
    int first = was;
    while (first > sentence.first()
        && was - first < LONGEST
        && !ENDS.contains(text.token(first - 1).norm())) {
      first--;
    }
    return first < was && isOne(first, was) ? Optional.of(text.span(first, was)) : Optional.empty();
  }

  private boolean isObject(Span words, Sentence sentence) {
    int before = text.tokenFrom(words.start()) - 1;
    return before >= sentence.first() && PREPOSITIONS.contains(text.token(before).norm());
  }

  /** "He died", "his bodyguard died". */
  private Optional<Span> pronoun(int verb, Sentence sentence) {
    int before = verb - 1;
    boolean he = before >= sentence.first() && HE.contains(text.token(before).norm());
    if (he && text.token(before).is("who") && subject(before, sentence).isEmpty()) {
      return Optional.empty();
    }
    return he ? Optional.of(text.span(before, verb)) : subject(verb, sentence);
  }

  /** "the mayor's murder", "his death". */
  private Optional<Span> owner(int noun, Sentence sentence) {
    int before = noun - 1;
    if (before < sentence.first()) {
      return Optional.empty();
    }
    if (Set.of("his", "her").contains(text.token(before).norm())) {
      return Optional.of(text.span(before, noun));
    }
    return text.token(before).is("'s") ? subject(before, sentence) : Optional.empty();
  }

  /** No plural, no number and no group among the words. */
  private boolean isOne(int first, int end) {
    boolean named = false;
    for (int i = first; i < end; i++) {
      Token token = text.token(i);
      if (token.isNumber()
          || Set.of(
                  "all",
                  "some",
                  "both",
                  "two",
                  "three",
                  "several",
                  "many",
                  "no",
                  "nobody",
                  "none",
                  "it",
                  "they",
                  "them",
                  "people",
                  "family",
                  "group",
                  "police",
                  "army",
                  "members",
                  "those",
                  "these",
                  "us",
                  "which",
                  "dozens",
                  "hundreds",
                  "thousands",
                  "scores",
                  "least",
                  "number")
              .contains(token.norm())) {
        return false;
      }
      named |=
          token.isWord()
              && (token.norm().length() > 2 || HE.contains(token.norm()))
              && !token.is("the");
      Optional<Phrases.Hit<Lexicon.Noun>> noun = Lexicon.BUNDLED.nouns.at(text.tokens(), i, end);
      if (noun.isPresent()
          && (noun.get().value().plural()
              || !noun.get().value().person()
              || noun.get().value().side() == Lexicon.Side.ATTACKER
              || noun.get().value().side() == Lexicon.Side.ACT)) {
        return false;
      }
    }
    return named;
  }
}
