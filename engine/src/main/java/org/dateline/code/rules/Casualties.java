// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.Count;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Which people of a sentence were killed, wounded, abducted or arrested. */
final class Casualties {
  /** What happened to people. */
  enum Harm {
    KILLED,
    WOUNDED,
    ABDUCTED,
    ARRESTED,
    /** Shot, stabbed or in hospital: hurt, unless it is said elsewhere that they died. */
    HIT,
    /** On the way to hospital: hit, and alive then. */
    CARRIED,
    /** Words that look like harm and are none: "shot at". */
    NONE;

    /** Hurt, unless it is said elsewhere that they died. */
    boolean isHit() {
      return this == HIT || this == CARRIED;
    }
  }

  /** On which side of the words the people stand. */
  private enum Place {
    BEFORE,
    AFTER,
    BOTH,
    /** A figure after the words that takes in all figures before it. */
    TOTAL
  }

  private record Word(Harm harm, Place place) {}

  private static final Phrases<Word> WORDS = load();
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "being", "are", "is", "be");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "their", "its", "this", "these", "of");
  private static final Set<String> SUFFERS =
      Set.of(
          "was",
          "were",
          "been",
          "being",
          "are",
          "is",
          "be",
          "died",
          "sustained",
          "suffered",
          "received",
          "had",
          "later");
  private static final Set<String> DESCRIBING =
      Set.of("of", "from", "aboard", "on", "in", "at", "who", "traveling", "travelling");
  private static final Set<String> SPEAKING =
      Set.of("said", "says", "say", "told", "confirmed", "reported", "announced");
  private static final int NEAR = 7;

  /** Words between being shot and dying of it. */
  private static final int REACH = 20;

  private static final int LIMIT = 1_000_000;

  private final Text text;
  private final NamedPeople names;
  private final Sums sums;

  Casualties(Text text) {
    this.text = text;
    this.names = new NamedPeople(text);
    this.sums = new Sums(text, names);
  }

  private static Phrases<Word> load() {
    Phrases<Word> words = new Phrases<>();
    for (String line : Lines.of(Casualties.class, "effects.tsv")) {
      String[] column = line.split("\t");
      Word word =
          new Word(
              Harm.valueOf(column[1].toUpperCase(Locale.ROOT)),
              Place.valueOf(column[2].toUpperCase(Locale.ROOT)));
      for (String phrase : column[0].split("\\|")) {
        words.add(phrase, word);
      }
    }
    return words;
  }

  /** The tolls of a sentence, from left to right; people of whom no harm is said are left out. */
  List<Toll> in(Sentence sentence, List<Phrase> people) {
    List<Phrase> persons =
        people.stream()
            .filter(Phrase::person)
            .filter(p -> sane(p.count()))
            .filter(p -> p.count().isPresent() || !text.token(p.end() - 1).is("lives"))
            .filter(p -> !speaks(sentence, p))
            .toList();
    List<Toll> tolls = new ArrayList<>();
    List<Phrases.Hit<Word>> words = words(sentence);
    int from = 0;
    boolean killed = false;
    for (int w = 0; w < words.size(); w++) {
      Phrases.Hit<Word> word = words.get(w);
      int limit = w + 1 < words.size() ? words.get(w + 1).first() : sentence.end();
      List<Phrase> suffering = suffering(sentence, persons, word, limit, from);
      if (suffering.isEmpty() && word.value().harm() == Harm.KILLED && !tolls.isEmpty()) {
        suffering = hitBefore(tolls.get(tolls.size() - 1), persons, word.first());
      }
      killed |= word.value().harm() == Harm.KILLED;
      if (!suffering.isEmpty() && word.value().harm() != Harm.NONE) {
        boolean total = word.value().place() == Place.TOTAL;
        // "One was killed and two were shot": the two are others, and they live.
        boolean others =
            killed && word.value().harm().isHit() && word.value().place() != Place.AFTER;
        Harm harm = others ? Harm.WOUNDED : outcome(word.value().harm(), last(suffering).end());
        tolls.add(new Toll(harm, suffering, word.first(), total, false, names.before(suffering)));
        from = Math.max(from, persons.indexOf(suffering.get(suffering.size() - 1)) + 1);
      }
    }
    return tolls;
  }

  /** "..., the mayor said", "said the mayor": whoever was killed, he was not. */
  private boolean speaks(Sentence sentence, Phrase person) {
    boolean several = person.count().filter(c -> c.min() > 1).isPresent();
    boolean before =
        person.first() > sentence.first()
            && SPEAKING.contains(text.token(person.first() - 1).norm())
            && person.first() - 1 > sentence.first()
            && text.token(person.first() - 2).is(",");
    boolean after =
        person.end() < sentence.end()
            && SPEAKING.contains(text.token(person.end()).norm())
            && person.first() > sentence.first()
            && text.token(person.first() - 1).is(",");
    return !several && (before || after);
  }

  private List<Phrases.Hit<Word>> words(Sentence sentence) {
    List<Phrases.Hit<Word>> words =
        new ArrayList<>(WORDS.in(text.tokens(), sentence.first(), sentence.end()));
    for (TollWords.Reached reached : TollWords.in(text, sentence)) {
      if (words.stream().noneMatch(w -> w.first() < reached.end() && reached.first() < w.end())) {
        words.add(
            new Phrases.Hit<>(
                reached.first(), reached.end(), new Word(reached.harm(), Place.TOTAL)));
      }
    }
    words.sort(Comparator.comparingInt(Phrases.Hit::first));
    return words;
  }

  /** "The boy was hit in the head and died": nobody else is named between. */
  private static List<Phrase> hitBefore(Toll toll, List<Phrase> persons, int word) {
    int end = last(toll.phrases()).end();
    boolean others = persons.stream().anyMatch(p -> p.first() >= end && p.first() < word);
    return toll.harm().isHit() && !others && word - end <= REACH ? toll.phrases() : List.of();
  }

  /** "hacked six travellers to death", "shot a man dead". */
  private Harm outcome(Harm harm, int end) {
    boolean died = false;
    for (int i = end; i < Math.min(end + 2, text.tokens().size() - 1); i++) {
      died |= text.token(i).is("dead");
      died |= text.token(i).is("to") && text.token(i + 1).is("death");
    }
    return harm.isHit() && died ? Harm.KILLED : harm;
  }

  private static boolean sane(Optional<Count> count) {
    return count.map(c -> c.min() < LIMIT && c.max().orElse(0) < LIMIT).orElse(true);
  }

  private List<Phrase> suffering(
      Sentence sentence, List<Phrase> persons, Phrases.Hit<Word> word, int limit, int from) {
    boolean passive = isPassive(sentence, word.first());
    Optional<Phrase> around = around(persons, word, from);
    if (around.isPresent()) {
      return List.of(around.get());
    }
    if (isDescribing(word)) {
      return List.of();
    }
    List<Phrase> before =
        word.value().place() == Place.AFTER || word.value().place() == Place.TOTAL
            ? List.of()
            : before(persons, word, from);
    List<Phrase> after =
        word.value().place() == Place.BEFORE ? List.of() : after(persons, word, limit, from);
    if (word.value().place() != Place.BOTH) {
      return word.value().place() == Place.BEFORE ? before : after;
    }
    boolean direct =
        !before.isEmpty()
            && afterAdverb(afterAge(last(before).end())) == word.first()
            && !last(before).attacker();
    boolean bare = direct && last(before).noun().isEmpty();
    return passive || bare || (direct && (after.isEmpty() || isByAfter(word))) ? before : after;
  }

  /** "nineteen injured people": the words of harm stand inside. */
  private static Optional<Phrase> around(List<Phrase> persons, Phrases.Hit<Word> word, int from) {
    return word.value().harm() == Harm.KILLED || word.value().harm() == Harm.WOUNDED
        ? persons.stream()
            .skip(from)
            .filter(p -> p.first() < word.first() && word.end() < p.end())
            .filter(p -> p.count().filter(c -> c.min() > 1).isPresent() && !p.part())
            .findFirst()
        : Optional.empty();
  }

  /** "the wounded girl": she was told of before. */
  private boolean isDescribing(Phrases.Hit<Word> word) {
    return word.value().harm() == Harm.WOUNDED
        && word.value().place() == Place.BOTH
        && word.first() > 0
        && DETERMINERS.contains(text.token(word.first() - 1).norm());
  }

  /** "The boy, 14, was shot". */
  private int afterAge(int token) {
    return token + 2 < text.tokens().size()
            && text.token(token).is(",")
            && text.token(token + 1).isNumber()
            && text.token(token + 2).is(",")
        ? token + 3
        : token;
  }

  /** "left one seriously injured". */
  private int afterAdverb(int token) {
    return token < text.tokens().size() && text.token(token).norm().endsWith("ly")
        ? token + 1
        : token;
  }

  private boolean isByAfter(Phrases.Hit<Word> word) {
    return word.end() < text.tokens().size()
        && Set.of("by", "in", "when", "and", "during", "on", ",")
            .contains(text.token(word.end()).norm());
  }

  private boolean isPassive(Sentence sentence, int first) {
    // "were dragged from a lorry and beaten to death": one auxiliary for both.
    boolean second = first > sentence.first() && text.token(first - 1).is("and");
    int reach = second ? 2 * NEAR : 3;
    for (int i = first - 1; i >= Math.max(sentence.first(), first - reach); i--) {
      if (PASSIVE.contains(text.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The people before the word: the nearest phrase, and those that a comma or "and" joins to it.
   */
  private List<Phrase> before(List<Phrase> persons, Phrases.Hit<Word> word, int from) {
    List<Phrase> found = new ArrayList<>();
    int right = word.first();
    for (int i = persons.size() - 1; i >= from; i--) {
      Phrase phrase = persons.get(i);
      if (phrase.end() > word.first()
          || phrase.part()
          || sums.isWhole(persons, i)
          || countsWounds(phrase, word)) {
        continue;
      }
      boolean near =
          found.isEmpty()
              ? reaches(phrase.end(), right)
              : sums.joined(phrase.end(), right) && !Sums.isCrowd(phrase);
      if (!near) {
        if (found.isEmpty()
            && right - phrase.end() <= 3 * NEAR
            && detailsBetween(phrase.end(), right)) {
          found.add(phrase);
        }
        break;
      }
      found.add(0, phrase);
      right = phrase.first();
    }
    return sums.summed(found);
  }

  /** "several gunshot wounds" are no people. */
  private boolean countsWounds(Phrase phrase, Phrases.Hit<Word> word) {
    return phrase.noun().isEmpty()
        && phrase.end() == word.first()
        && text.token(word.end() - 1).norm().startsWith("wound")
        && !text.token(word.end() - 1).is("wounded");
  }

  private List<Phrase> after(List<Phrase> persons, Phrases.Hit<Word> word, int limit, int from) {
    List<Phrase> found = new ArrayList<>();
    int left = word.end();
    for (int i = from; i < persons.size(); i++) {
      Phrase phrase = persons.get(i);
      if (phrase.first() < word.end()) {
        continue;
      }
      boolean near =
          found.isEmpty()
              ? phrase.first() - left <= NEAR && noBreak(left, phrase.first())
              : sums.joined(left, phrase.first());
      if (phrase.part()
          || phrase.first() >= limit
          || !near
          || !found.isEmpty() && Sums.isCrowd(phrase)) {
        break;
      }
      found.add(phrase);
      left = phrase.end();
      // "The toll stood at 19 and 31 people were hurt."
      if (word.value().place() == Place.TOTAL && phrase.noun().isEmpty()) {
        break;
      }
    }
    return sums.summed(found);
  }

  /**
   * Whether people are the subject of the words of harm: close by, or with only what describes them
   * in between ("two leaders of the union", "two women who worked with them").
   */
  private boolean reaches(int end, int harm) {
    boolean described =
        DESCRIBING.contains(text.token(end).norm())
            && harm - end <= 2 * NEAR
            && !speaksBetween(end, harm)
            && PASSIVE.contains(text.token(harm - 1).norm());
    return described || harm - end <= NEAR && noBreak(end, harm) && !speaksBetween(end, harm);
  }

  /** "The governor of the north said that twenty were killed": he was not. */
  private boolean speaksBetween(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (SPEAKING.contains(text.token(i).norm()) && !text.token(i + 1).is(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean noBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      String token = text.token(i).norm();
      if (token.equals(";")
          || token.equals("who") && !SUFFERS.contains(text.token(i + 1).norm())
          || token.equals("by")
          || token.equals("while")
          || token.equals("when")) {
        return false;
      }
    }
    return true;
  }

  /** ", including three children," between the people and what happened to them. */
  private boolean detailsBetween(int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      String token = text.token(i).norm();
      if (token.equals("including") || token.equals("among") || token.equals("most")) {
        return true;
      }
    }
    return false;
  }

  private static Phrase last(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1);
  }
}
