// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.codebook.Count;
import org.dateline.codebook.Found;
import org.dateline.codebook.Span;
import org.dateline.resolve.CountWords.Hedge;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Finds the numbers of a text that can count people, with the words that hedge them (codebook,
 * {@code killed}). What they count is for others to say: "five soldiers" and "five houses" are both
 * found. Dates, ages, money, measures, and numbers that are part of a name are not.
 */
public final class Counts {
  /** Tokens from "raised" to the toll: "raised the number of". */
  private static final int RAISED = 4;

  /** The number that one rings for help: "a 911 caller". */
  private static final String EMERGENCY = "911";

  private static final CountWords LEXICON = CountWords.ENGLISH;

  /** More than anybody counts in a report. */
  private static final long MOST = 10_000_000;

  /**
   * Counts in the order of the text, none overlapping, each with its hedge and "another", "more".
   */
  public List<Found<Count>> in(Text text) {
    BitSet times = timesOf(text);
    List<Found<Count>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Words words = new Words(text, sentence);
      int i = sentence.first();
      while (i < sentence.end()) {
        Optional<CountPhrase> phrase = times.get(i) ? Optional.empty() : phrase(words, i, times);
        if (phrase.isEmpty()) {
          i++;
          continue;
        }
        int first = phrase.get().first();
        int end = phrase.get().end();
        phrase.get().count().ifPresent(c -> found.add(new Found<>(text.span(first, end), c)));
        i = end;
      }
    }
    return List.copyOf(found);
  }

  /** The tokens that say when, the dateline's too: they count nobody. */
  private static BitSet timesOf(Text text) {
    BitSet times = new BitSet();
    for (TimeWords time : Times.wordsIn(text)) {
      times.set(time.first(), time.end());
    }
    text.report()
        .dateline()
        .ifPresent(
            line ->
                times.set(
                    text.tokenFrom(line.span().start()),
                    text.tokenFrom(line.span().end() - 1) + 1));
    return times;
  }

  /** Whether a figure adds to the one before it: "another 5", "5 more", "5 others". */
  public static boolean adds(Text text, Found<Count> found) {
    Span span = found.span();
    int first = text.tokenFrom(span.start());
    int end = text.tokenFrom(span.end() - 1) + 1;
    if (first >= text.tokens().size() || end > text.tokens().size() || end <= first) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (LEXICON.addsBefore.at(text.tokens(), i, end).isPresent()) {
        return true;
      }
    }
    return LEXICON.is("adds-after", text.token(end - 1).norm());
  }

  /** Tokens {@code [first, end)} read as a number; without a count where they count nobody. */
  private record CountPhrase(int first, int end, Optional<Count> count) {}

  private static Optional<CountPhrase> phrase(Words words, int i, BitSet times) {
    String word = words.at(i);
    boolean opens = LEXICON.opens(word);
    if (!words.isNumber(i)
        && !opens
        && !Numeral.isNumberWord(word)
        && !word.equals("a")
        && !word.equals("half")) {
      return Optional.empty();
    }
    if (words.is(i, EMERGENCY) && LEXICON.is("phone", words.at(i + 1))) {
      return Optional.of(new CountPhrase(i, i + 1, Optional.empty()));
    }
    if (opens) {
      Optional<Phrases.Hit<Boolean>> zero = LEXICON.zero.at(words.tokens(), i, words.end());
      if (zero.isPresent()) {
        return Optional.of(new CountPhrase(i, zero.get().end(), Optional.of(Count.exactly(0))));
      }
      if (words.is(i, "no") && LEXICON.isPeople(words.at(i + 1))) {
        return Optional.of(new CountPhrase(i, i + 1, Optional.of(Count.exactly(0))));
      }
      if (isOldFigure(words, i)) {
        int end = Numeral.at(words, i + 1).map(Numeral::end).orElse(i + 1);
        return Optional.of(new CountPhrase(i, end, Optional.empty()));
      }
      Optional<CountPhrase> hedged = hedged(words, i, times);
      if (hedged.isPresent()) {
        return hedged;
      }
    }
    return figure(words, i, Hedge.EXACT, times).or(() -> vague(words, i, Hedge.EXACT));
  }

  /** "[The toll] rose from 12 to 18": what it was no longer counts. */
  private static boolean isOldFigure(Words words, int i) {
    return words.is(i, "from")
        && (LEXICON.is("rise", words.at(i - 1)) || isRaised(words, i - 1))
        && Numeral.at(words, i + 1).filter(n -> words.is(n.end(), "to")).isPresent();
  }

  /** "Raised the death [toll] from 12 to 18". */
  private static boolean isRaised(Words words, int toll) {
    boolean raised = false;
    for (int i = toll - 1; i >= toll - RAISED; i--) {
      raised |= LEXICON.is("rise", words.at(i));
    }
    return raised && LEXICON.is("rise-of", words.at(toll));
  }

  /** "At least 12", "another 5", "at least another 5", "another 5 to 7". */
  private static Optional<CountPhrase> hedged(Words words, int i, BitSet times) {
    int next = i;
    Hedge hedge = Hedge.EXACT;
    for (int round = 0; round < 3; round++) {
      Optional<Phrases.Hit<Hedge>> hit = LEXICON.hedges.at(words.tokens(), next, words.end());
      Optional<Phrases.Hit<Boolean>> adds =
          LEXICON.addsBefore.at(words.tokens(), next, words.end());
      if (hit.isPresent() && hedge == Hedge.EXACT) {
        boolean reached =
            hit.get().value() == Hedge.AT_MOST && LEXICON.is("reach", words.at(i - 1));
        hedge = reached ? Hedge.EXACT : hit.get().value();
        next = hit.get().end();
      } else if (hit.isPresent() && hit.get().value() == Hedge.ABOUT) {
        next = hit.get().end();
      } else if (adds.isPresent()) {
        next = adds.get().end();
      } else {
        break;
      }
    }
    if (next == i || times.get(next)) {
      return Optional.empty();
    }
    if (hedge == Hedge.BETWEEN && !isRange(words, next, times)) {
      return Optional.empty();
    }
    int number = next;
    Hedge said = hedge;
    return figure(words, number, said, times)
        .or(() -> vague(words, number, said))
        .map(found -> new CountPhrase(i, found.end, found.count));
  }

  private static Optional<CountPhrase> vague(Words words, int i, Hedge hedge) {
    Optional<Phrases.Hit<CountWords.Vague>> hit = LEXICON.vague.at(words.tokens(), i, words.end());
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    int end = hit.get().end();
    int noun = words.is(end, "of") ? end + 1 : end;
    boolean asked =
        words.is(i - 1, "how")
            || words.is(i - 1, "so")
            || words.is(i - 1, "too")
            || words.is(i - 1, "as") && words.is(i, "many");
    boolean pair = words.is(i, "both") && !isPair(words, i + 1);
    boolean adverb = words.is(i, "many") && (words.is(i + 1, "a") || words.is(i - 1, "not"));
    if (asked
        || pair
        || adverb
        || CountFilter.isMeasured(words, end)
        || CountFilter.isMeasured(words, noun)) {
      return Optional.of(new CountPhrase(i, end, Optional.empty()));
    }
    OptionalInt max = hedge == Hedge.AT_LEAST ? OptionalInt.empty() : hit.get().value().max();
    Count count = new Count(hit.get().value().min(), max, hedge == Hedge.ABOUT, false);
    return Optional.of(new CountPhrase(i, addedEnd(words, end), Optional.of(count)));
  }

  /** "Both men", "both were hurt", "both of them"; not "both in the east and in the west". */
  private static boolean isPair(Words words, int i) {
    return LEXICON.isPeople(words.at(i)) || LEXICON.is("after-both", words.at(i));
  }

  private static Optional<CountPhrase> figure(Words words, int i, Hedge hedge, BitSet times) {
    Optional<Numeral> found = Numeral.at(words, i);
    if (found.isEmpty()) {
      return words.isNumber(i)
          ? Optional.of(new CountPhrase(i, i + 1, Optional.empty()))
          : Optional.empty();
    }
    Numeral first = found.get();
    Numeral high = second(words, first, hedge, times).orElse(first);
    Numeral low = high.equals(first) ? first : first.inScaleOf(words, high);
    int end = high.end();
    if (words.is(end, "to") && high.equals(low)) {
      Optional<Numeral> other = Numeral.at(words, end + 1).filter(n -> !times.get(n.first()));
      if (other.isPresent()) {
        return Optional.of(new CountPhrase(i, other.get().end(), Optional.empty()));
      }
    }
    if (CountFilter.rejects(words, low, end) || low.value() > MOST || high.value() > MOST) {
      return Optional.of(new CountPhrase(i, end, Optional.empty()));
    }
    Hedge after = tail(words, end).map(Phrases.Hit::value).orElse(hedge);
    int stop = tail(words, end).map(Phrases.Hit::end).orElse(end);
    stop = addedEnd(words, compoundEnd(words, stop));
    Hedge said = hedge == Hedge.EXACT || hedge == Hedge.BETWEEN ? after : hedge;
    return Optional.of(new CountPhrase(i, stop, Optional.of(count(low, high, said))));
  }

  private static Optional<Phrases.Hit<Hedge>> tail(Words words, int end) {
    if (words.is(end, "+") && words.touchesPrevious(end)) {
      return Optional.of(new Phrases.Hit<>(end, end + 1, Hedge.AT_LEAST));
    }
    boolean joined = words.is(end, "-") && (words.is(end + 1, "plus") || words.is(end + 1, "odd"));
    int start = joined ? end + 1 : end;
    return LEXICON
        .tails
        .at(words.tokens(), start, words.end())
        .filter(hit -> !Numeral.isNumberWord(words.at(hit.end())) && !words.isNumber(hit.end()));
  }

  private static Count count(Numeral low, Numeral high, Hedge hedge) {
    int min = (int) low.value();
    int max = (int) high.value();
    return switch (hedge) {
      case AT_LEAST -> Count.atLeast(min);
      case AT_MOST -> Count.between(0, max);
      case BELOW -> Count.between(0, Math.max(0, max - 1));
      case ABOUT -> new Count(min, OptionalInt.of(max), true, false);
      default -> Count.between(min, max);
    };
  }

  private static boolean isRange(Words words, int i, BitSet times) {
    return Numeral.at(words, i)
        .flatMap(low -> second(words, low, Hedge.BETWEEN, times))
        .isPresent();
  }

  /** The higher number of "between 15 and 20", "15 to 20", "15-20", "two or three". */
  private static Optional<Numeral> second(Words words, Numeral low, Hedge hedge, BitSet times) {
    int link = low.end();
    boolean and = words.is(link, "and") && hedge == Hedge.BETWEEN;
    boolean to = words.is(link, "to") || words.is(link, "or");
    boolean hyphen = words.is(link, "-") && words.isNumber(link + 1) && low.figures();
    boolean more = words.is(link, "or") && words.is(link + 1, "more");
    if (!and && !to && !hyphen || more || times.get(link + 1)) {
      return Optional.empty();
    }
    return Numeral.at(words, link + 1).filter(high -> high.value() > low.value());
  }

  /** "12-member": the hyphen and its noun are part of what is said. */
  private static int compoundEnd(Words words, int end) {
    return words.is(end, "-") && LEXICON.is("compound", words.at(end + 1)) ? end + 2 : end;
  }

  /** "5 more", "5 others", but not "5 more than". */
  private static int addedEnd(Words words, int end) {
    return LEXICON.is("adds-after", words.at(end)) && !words.is(end + 1, "than") ? end + 1 : end;
  }
}
