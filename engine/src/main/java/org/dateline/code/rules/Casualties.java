// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
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
    ARRESTED
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

  /**
   * People to whom something happened.
   *
   * @param phrases the noun phrases, more than one in a sum: "three soldiers and two civilians"
   * @param word token at which the words of harm begin
   * @param total whether it takes in all figures before it
   */
  record Toll(Harm harm, List<Phrase> phrases, int word, boolean total) {
    boolean attackers() {
      return phrases.stream().allMatch(Phrase::attacker);
    }

    /** The sum of the figures, a singular noun being one; empty where no figure is said. */
    Optional<Count> count() {
      return phrases.stream().noneMatch(p -> p.count().isPresent())
          ? Optional.empty()
          : phrases.stream().flatMap(p -> p.count().or(() -> one(p)).stream()).reduce(Count::plus);
    }

    private static Optional<Count> one(Phrase phrase) {
      return phrase
          .noun()
          .filter(n -> n.person() && !n.plural() && !phrase.mass())
          .map(n -> Count.exactly(1));
    }
  }

  private static final Phrases<Word> WORDS = load();
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "being", "are", "is", "be");
  private static final Set<String> DESCRIBING =
      Set.of("of", "from", "aboard", "on", "in", "at", "who", "traveling", "travelling");
  private static final Set<String> JOINS = Set.of("and", ",", "the", "also", "other");
  private static final int NEAR = 7;
  private static final int LIMIT = 1_000_000;

  private final Text text;

  Casualties(Text text) {
    this.text = text;
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
        people.stream().filter(Phrase::person).filter(p -> sane(p.count())).toList();
    List<Toll> tolls = new ArrayList<>();
    List<Phrases.Hit<Word>> words = WORDS.in(text.tokens(), sentence.first(), sentence.end());
    int from = 0;
    for (int w = 0; w < words.size(); w++) {
      Phrases.Hit<Word> word = words.get(w);
      int limit = w + 1 < words.size() ? words.get(w + 1).first() : sentence.end();
      List<Phrase> suffering = suffering(sentence, persons, word, limit, from);
      if (!suffering.isEmpty()) {
        boolean total = word.value().place() == Place.TOTAL;
        tolls.add(new Toll(word.value().harm(), suffering, word.first(), total));
        from = Math.max(from, persons.indexOf(suffering.get(suffering.size() - 1)) + 1);
      }
    }
    return tolls;
  }

  private static boolean sane(Optional<Count> count) {
    return count.map(c -> c.min() < LIMIT && c.max().orElse(0) < LIMIT).orElse(true);
  }

  private List<Phrase> suffering(
      Sentence sentence, List<Phrase> persons, Phrases.Hit<Word> word, int limit, int from) {
    boolean passive = isPassive(sentence, word.first());
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
        !before.isEmpty() && last(before).end() == word.first() && !last(before).attacker();
    return passive || (direct && (after.isEmpty() || isByAfter(word))) ? before : after;
  }

  private boolean isByAfter(Phrases.Hit<Word> word) {
    return word.end() < text.tokens().size()
        && Set.of("by", "in", "when", "and", "during", "on", ",")
            .contains(text.token(word.end()).norm());
  }

  private boolean isPassive(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 3); i--) {
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
      if (phrase.end() > word.first() || phrase.part()) {
        continue;
      }
      boolean near =
          found.isEmpty()
              ? reaches(phrase.end(), right)
              : joined(phrase.end(), right) && !phrase.mass();
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
    return found;
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
              : joined(left, phrase.first());
      if (phrase.part() || phrase.first() >= limit || !near || !found.isEmpty() && phrase.mass()) {
        break;
      }
      found.add(phrase);
      left = phrase.end();
    }
    return found;
  }

  /**
   * Whether people are the subject of the words of harm: close by, or with only what describes them
   * in between ("two leaders of the union", "two women who worked with them").
   */
  private boolean reaches(int end, int harm) {
    boolean described =
        DESCRIBING.contains(text.token(end).norm())
            && harm - end <= 2 * NEAR
            && PASSIVE.contains(text.token(harm - 1).norm());
    return described || harm - end <= NEAR && noBreak(end, harm);
  }

  private boolean noBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      String token = text.token(i).norm();
      if (token.equals(";")
          || token.equals("who") && !PASSIVE.contains(text.token(i + 1).norm())
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

  /** "the president of the high court, and two guards": past the words that say of what. */
  private int afterComplement(int from, int to) {
    int at = from;
    if (text.token(from).is("of")) {
      while (at < to && at - from < NEAR && !text.token(at).is(",")) {
        at++;
      }
    }
    return at;
  }

  /** Only a comma, "and" or a remark in brackets between. */
  private boolean joined(int from, int to) {
    int open = 0;
    for (int i = afterComplement(from, to); i < to; i++) {
      String token = text.token(i).norm();
      open += token.equals("(") || token.equals("[") ? 1 : 0;
      boolean joins = JOINS.contains(token) || open > 0;
      open -= (token.equals(")") || token.equals("]")) && open > 0 ? 1 : 0;
      if (!joins) {
        return false;
      }
    }
    return to > from;
  }

  private static Phrase last(List<Phrase> phrases) {
    return phrases.get(phrases.size() - 1);
  }
}
