// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.code.BySentence;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * How many people a sentence counts together, and what it says of the parts (codebook, {@code
 * killed}): "five soldiers and two civilians" is 7; the three children of "12 people, including
 * three children" are a detail and add nothing.
 */
final class Headcounts {
  /**
   * People counted together.
   *
   * @param first first token
   * @param end after the last token of the sum
   * @param total the sum of the parts that are not included already
   * @param details the parts in the order of the text, at least one
   */
  record Headcount(int first, int end, Count total, List<Detail> details) {
    /** "5 soldiers; 2 civilians", "12 people; incl 3 children"; empty for a bare figure. */
    String words() {
      return details.size() == 1 && details.get(0).words().isEmpty()
          ? ""
          : details.stream().map(Detail::toString).collect(Collectors.joining("; "));
    }
  }

  /**
   * One part of a sum.
   *
   * @param words who is counted, without the number: "French tourists"; empty for a bare figure
   * @param included whether the total counts them already
   */
  record Detail(Count count, String words, boolean included) {
    @Override
    public String toString() {
      return (included ? "incl " : "") + (number(count) + " " + words).strip();
    }

    private static String number(Count count) {
      String about = count.approximate() ? "~" : "";
      if (count.max().isEmpty()) {
        return about + count.min() + "+";
      }
      int max = count.max().getAsInt();
      return about + (max == count.min() ? String.valueOf(max) : count.min() + "-" + max);
    }
  }

  private static final Set<String> JOINS = Set.of(",", "and", "the", "plus", "also");
  private static final Set<String> LISTS = Set.of("(", ":", "-", "--");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private static final Set<String> NUMBERLESS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "them",
          "whom",
          "these",
          "those",
          "were",
          "was",
          "another",
          "his",
          "her",
          "their",
          "its",
          "other",
          "more",
          "further",
          "additional",
          "second",
          "third",
          "fourth",
          "both",
          "all");
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** What a bare figure counts, where the word names people by what became of them. */
  private static final Set<String> PLAIN =
      Set.of("members", "dead", "injured", "wounded", "bodies", "casualties", "corpses");

  private static final int MOST_BETWEEN = 4;

  private final Text text;

  private final BySentence<Count> counts;
  private final BySentence<Place> demonyms;

  Headcounts(Text text, BySentence<Count> counts, BySentence<Place> demonyms) {
    this.text = text;
    this.counts = counts;
    this.demonyms = demonyms;
  }

  /** The figures of a sentence; {@code people} are all its phrases, in the order of the text. */
  List<Headcount> in(Sentence sentence, List<Phrase> people) {
    BitSet figures = new BitSet();
    for (Found<Count> count : counts.in(sentence)) {
      figures.set(text.tokenFrom(count.span().start()), text.tokenFrom(count.span().end() - 1) + 1);
    }
    return in(withNationals(sentence, people), figures);
  }

  /** "Seven Nigerians and a Czech": people named by their nationality alone. */
  private List<Phrase> withNationals(Sentence sentence, List<Phrase> people) {
    List<Phrase> all = new ArrayList<>(people);
    for (Found<Place> demonym : demonyms.in(sentence)) {
      int first = text.tokenFrom(demonym.span().start());
      int end = text.tokenFrom(demonym.span().end() - 1) + 1;
      boolean alone =
          end >= sentence.end()
              || !text.token(end).isWord()
              || JOINS.contains(text.token(end).norm());
      boolean known =
          people.stream().anyMatch(p -> p.noun().isPresent() && p.end() > first && p.first() < end);
      if (!alone || known || first == sentence.first()) {
        continue;
      }
      Optional<Phrase> figure =
          people.stream().filter(p -> p.noun().isEmpty() && reaches(p.end(), first)).findFirst();
      boolean one = ARTICLES.contains(text.token(first - 1).norm());
      if (figure.isPresent()) {
        all.set(all.indexOf(figure.get()), figure.get().upTo(end));
      } else if (one) {
        all.add(Phrase.one(first - 1, end));
      }
    }
    all.sort(Comparator.comparingInt(Phrase::first));
    return all;
  }

  private List<Headcount> in(List<Phrase> people, BitSet figures) {
    List<Headcount> found = new ArrayList<>();
    List<Phrase> group = new ArrayList<>();
    for (Phrase phrase : people) {
      boolean follows = !group.isEmpty() && follows(group.get(group.size() - 1), phrase);
      if (!follows) {
        counted(group, figures).ifPresent(found::add);
        group.clear();
      }
      if (phrase.person()) {
        group.add(phrase);
      }
    }
    counted(group, figures).ifPresent(found::add);
    return found;
  }

  /** Whether only "of them" stands between. */
  private boolean reaches(int from, int to) {
    return from == to || to == from + 2 && text.token(from).is("of");
  }

  /** Whether a phrase is counted with the one before it, as a further part or as a detail. */
  private boolean follows(Phrase before, Phrase phrase) {
    if (!phrase.person() || isHarm(before) && isHarm(phrase)) {
      return false;
    }
    if (phrase.first() - before.end() > MOST_BETWEEN) {
      return false;
    }
    boolean joins = true;
    for (int i = before.end(); i < phrase.first(); i++) {
      String word = text.token(i).norm();
      joins &= JOINS.contains(word) || OWNERS.contains(word);
    }
    return joins && phrase.first() > before.end()
        || isDetail(phrase)
        || isRest(before, phrase)
        || opensList(before.end(), phrase.first());
  }

  /** "18 dead and 40 wounded": two effects are two figures. */
  private boolean isHarm(Phrase phrase) {
    return phrase.noun().isEmpty()
        && phrase.end() < text.tokens().size()
        && PLAIN.contains(text.token(phrase.end()).norm());
  }

  private boolean opensList(int from, int to) {
    for (int i = from; i < to; i++) {
      if (LISTS.contains(text.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "Including three children", "three of them children", "12 of whom were soldiers". */
  private boolean isDetail(Phrase phrase) {
    return phrase.part() || isOfThem(phrase);
  }

  private boolean isOfThem(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.end() && i + 1 < text.tokens().size(); i++) {
      String next = text.token(i + 1).norm();
      if (text.token(i).is("of") && (next.equals("them") || next.equals("whom"))) {
        return true;
      }
    }
    return false;
  }

  /** The noun of "12 of whom were [soldiers]". */
  private boolean isRest(Phrase figure, Phrase noun) {
    return figure.noun().isEmpty() && noun.count().isEmpty() && isOfThem(figure);
  }

  private Optional<Headcount> counted(List<Phrase> group, BitSet figures) {
    List<Detail> details = new ArrayList<>();
    Optional<Count> total = Optional.empty();
    boolean included = false;
    int end = 0;
    for (int i = 0; i < group.size(); i++) {
      Phrase phrase = group.get(i);
      Optional<Count> count = count(phrase);
      if (count.isEmpty()) {
        continue;
      }
      boolean rest = i + 1 < group.size() && isRest(phrase, group.get(i + 1));
      included |=
          !details.isEmpty()
              && (isDetail(phrase) || opensList(group.get(i - 1).end(), phrase.first()));
      String words = rest ? words(group.get(i + 1), figures) : words(phrase, figures);
      details.add(new Detail(count.get(), words, included));
      if (!included) {
        total = total.isPresent() ? total.map(t -> t.plus(count.get())) : count;
        end = phrase.end();
      }
    }
    int last = end;
    return total.map(t -> new Headcount(group.get(0).first(), last, t, List.copyOf(details)));
  }

  /** The number said, or one for a singular noun that "his" or an article stands before. */
  private Optional<Count> count(Phrase phrase) {
    if (phrase.count().isPresent()) {
      return phrase.count();
    }
    int before = Math.max(0, phrase.first() - 1);
    boolean owned =
        OWNERS.contains(text.token(before).norm())
            || OWNERS.contains(text.token(phrase.first()).norm());
    return phrase
        .noun()
        .filter(n -> owned && !n.plural() && !phrase.mass())
        .map(n -> Count.exactly(1));
  }

  /** The words that say who, without the number and its hedges. */
  private String words(Phrase phrase, BitSet figures) {
    int first = phrase.first();
    while (figures.get(first) && first < phrase.end()) {
      first++;
    }
    while (first < phrase.end() && NUMBERLESS.contains(text.token(first).norm())) {
      first++;
    }
    int last = phrase.end();
    while (last > first && figures.get(last - 1)) {
      last--;
    }
    last -= last < phrase.end() && last > first && text.token(last - 1).is("of") ? 1 : 0;
    boolean bare = first == phrase.end() && first < text.tokens().size();
    int end = bare && PLAIN.contains(text.token(first).norm()) ? first + 1 : last;
    return first < end
        ? text.span(first, end).of(text.report().text()).replaceAll("\\s+", " ")
        : "";
  }
}
