// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/**
 * What can stand between a verb of saying and what is said: "on Tuesday", "in a statement", "to
 * reporters", "told the BBC".
 *
 * @param end after the last word of it
 * @param medium "statement", "Twitter"
 * @param listener who was told
 */
record Adjuncts(int end, Optional<String> medium, Optional<NounPhrase> listener) {
  private static final Phrases<String> MEDIA = load();
  private static final int FARTHEST_THAT = 18;

  private static Phrases<String> load() {
    Phrases<String> media = new Phrases<>();
    for (String line : Lines.of(Adjuncts.class, "media.tsv")) {
      String[] columns = line.split("\t");
      media.add(columns[0], columns[1]);
    }
    return media;
  }

  /** The medium that words at a token name: "in a statement". */
  static Optional<String> mediumAt(Marked text, int token, int ceiling) {
    return MEDIA.at(text.tokens(), token, ceiling).map(Phrases.Hit::value);
  }

  /** Reads on from the end of a verb, not going past a ceiling. */
  static Adjuncts after(Cue cue, Marked text, NounPhrases phrases, int ceiling) {
    Adjuncts adjuncts = new Adjuncts(cue.end(), Optional.empty(), Optional.empty());
    if (cue.word().kind() == CueWord.Kind.TELL) {
      adjuncts = adjuncts.listener(text, cue.end(), ceiling);
    }
    int before = -1;
    while (adjuncts.end() < ceiling && adjuncts.end() != before) {
      before = adjuncts.end();
      adjuncts = adjuncts.one(text, phrases, ceiling);
    }
    return adjuncts.upToThat(text, ceiling);
  }

  private Adjuncts one(Marked text, NounPhrases phrases, int ceiling) {
    Optional<Phrases.Hit<String>> hit = MEDIA.at(text.tokens(), end, ceiling);
    if (hit.isPresent()) {
      boolean with = text.is(hit.get().end(), "with") || text.is(hit.get().end(), "to");
      Adjuncts told =
          new Adjuncts(hit.get().end(), medium.or(() -> hit.map(Phrases.Hit::value)), listener);
      return with ? told.listener(text, hit.get().end() + 1, ceiling) : told.issued(text, ceiling);
    }
    int paper = paper(text, ceiling);
    if (paper > 0) {
      Optional<String> named = medium.or(() -> Optional.of(text.token(paper).norm()));
      return new Adjuncts(paper + 1, named, listener);
    }
    boolean adverb = text.isAdverb(end) || text.has(end, WordClass.ADV);
    boolean ofAmount =
        text.is(end, "only")
            || text.is(end, "just")
            || end + 1 < ceiling && text.token(end + 1).isNumber();
    if (text.has(end, WordClass.TIME) || adverb && !ofAmount) {
      return upTo(end + 1);
    }
    if (text.has(end, WordClass.PREP) && end + 1 < ceiling) {
      int next = end + 1;
      boolean amount = text.is(end, "about") || text.is(end, "over") || text.is(end, "of");
      if (text.has(next, WordClass.TIME) || text.token(next).isNumber() && !amount) {
        return upTo(timeEnd(text, next, ceiling));
      }
      boolean to = text.is(end, "to") || text.is(end, "with");
      if (to && listener.isEmpty() && canBeTold(text, next, ceiling)) {
        return phrases.rightOf(next, ceiling).map(p -> listener(text, next, ceiling)).orElse(this);
      }
    }
    boolean lastWeek =
        (text.is(end, "last") || text.is(end, "this")) && text.has(end + 1, WordClass.TIME);
    return lastWeek ? upTo(end + 2) : this;
  }

  /** "in a video [posted on Telegram]": where it was issued says more than what was issued. */
  private Adjuncts issued(Marked text, int ceiling) {
    if (end + 1 >= ceiling || !text.has(end, WordClass.ISSUED)) {
      return this;
    }
    Optional<Phrases.Hit<String>> where = MEDIA.at(text.tokens(), end + 1, ceiling);
    return where
        .map(hit -> new Adjuncts(hit.end(), Optional.of(hit.value()), listener))
        .orElseGet(() -> upTo(end + 1));
  }

  /** "Said to reporters", but not "vowed to return". */
  private static boolean canBeTold(Marked text, int i, int ceiling) {
    return text.has(i, WordClass.DET)
        || text.has(i, WordClass.OBJ)
        || text.has(i, WordClass.SPEECH)
        || text.isName(i)
        || text.text().upperCase()
        || SpeakerWord.ALL.at(text.tokens(), i, ceiling).isPresent();
  }

  /** "in a rare internet posting": the token of the medium, or -1. */
  private int paper(Marked text, int ceiling) {
    if (!text.is(end, "in") || !text.has(end + 1, WordClass.DET)) {
      return -1;
    }
    int i = end + 2;
    while (i < Math.min(ceiling, end + 6) && text.token(i).isWord()) {
      if (text.has(i, WordClass.PAPER)) {
        return i;
      }
      i++;
    }
    return -1;
  }

  private static int timeEnd(Marked text, int from, int ceiling) {
    int end = from;
    while (end < ceiling && (text.has(end, WordClass.TIME) || text.token(end).isNumber())) {
      end++;
    }
    return end;
  }

  private Adjuncts upTo(int newEnd) {
    return new Adjuncts(newEnd, medium, listener);
  }

  /** The one who was told: a known noun, else words up to what can begin a clause. */
  private Adjuncts listener(Marked text, int from, int ceiling) {
    int first = from;
    while (first + 1 < ceiling && text.has(first, WordClass.DET) && !text.is(first, "that")) {
      first++;
    }
    int i = first;
    int known = -1;
    while (i < Math.min(ceiling, first + 12) && canBeListener(text, i)) {
      Optional<Phrases.Hit<SpeakerWord>> hit = SpeakerWord.ALL.at(text.tokens(), i, ceiling);
      known = hit.map(Phrases.Hit::end).orElse(known);
      i = hit.map(Phrases.Hit::end).orElse(i + 1);
      boolean done = text.has(i - 1, WordClass.OBJ) || text.has(i - 1, WordClass.SPEECH);
      if (done) {
        known = i;
        break;
      }
    }
    boolean clause =
        i < ceiling
            && (text.has(i, WordClass.AUX) || text.has(i, WordClass.BE) || text.isPastForm(i));
    int last = clause ? (known > 0 && known < i ? known : first + 1) : i;
    if (last <= first) {
      return upTo(from);
    }
    return new Adjuncts(last, medium, Optional.of(NounPhrase.plain(first, last, last)));
  }

  private static boolean canBeListener(Marked text, int i) {
    if (!text.token(i).isWord()) {
      return text.is(i, "'s")
          || text.is(i, "-") && text.joins(i)
          || text.is(i, ".") && text.isAbbreviationPoint(i);
    }
    boolean of = text.is(i, "of") || text.is(i, "and");
    return of
        || text.has(i, WordClass.OBJ) && !text.is(i, "it")
        || !(text.has(i, WordClass.DET)
            || text.has(i, WordClass.PREP)
            || text.has(i, WordClass.TURN)
            || text.has(i, WordClass.REL)
            || text.has(i, WordClass.TIME)
            || text.has(i, WordClass.PRON)
            || text.has(i, WordClass.AUX)
            || text.has(i, WordClass.BE)
            || text.has(i, WordClass.THERE)
            || text.has(i, WordClass.ADV)
            || text.isPastForm(i)
            || text.isQuote(i));
  }

  /** "said in San Jose (Costa Rica) that": a "that" near by begins what is said. */
  private Adjuncts upToThat(Marked text, int ceiling) {
    boolean adjunct = end < ceiling && (text.has(end, WordClass.PREP) || text.isComma(end));
    if (!adjunct) {
      return this;
    }
    for (int i = end; i < Math.min(ceiling, end + FARTHEST_THAT); i++) {
      if (text.is(i, "that") || text.is(i, ":")) {
        return i == end || text.is(i, ":") || canStandBeforeThat(text, i - 1) ? upTo(i) : this;
      }
      boolean verb = i > end && (text.has(i, WordClass.AUX) || text.has(i, WordClass.BE));
      if (verb || text.isQuote(i) || text.has(i, WordClass.TURN) || text.has(i, WordClass.PRON)) {
        return this;
      }
    }
    return this;
  }

  /** "said in the capital that", but not "vowed despite warnings that". */
  private static boolean canStandBeforeThat(Marked text, int i) {
    boolean wire = text.text().upperCase() && text.token(i).isWord();
    boolean noun =
        text.token(i).norm().endsWith("ings")
            || text.is(i, "fact")
            || text.is(i, "claims")
            || text.is(i, "reports")
            || text.is(i, "report");
    boolean known =
        text.isComma(i)
            || text.token(i).isNumber()
            || text.is(i, ")")
            || text.is(i, "]")
            || text.isName(i)
            || text.has(i, WordClass.TIME)
            || text.has(i, WordClass.BODY)
            || text.has(i, WordClass.PAPER)
            || text.has(i, WordClass.SPEECH)
            || text.has(i, WordClass.OBJ);
    return known || wire && !noun && !text.has(i, WordClass.PREP);
  }

  /** Whether what is said plainly begins here: "that", a colon or a quotation. */
  boolean opensContent(Marked text, int ceiling) {
    int at = text.isComma(end) ? end + 1 : end;
    return at < ceiling
        && (text.is(end, "that") || text.is(end, ":") || text.isQuote(at) || text.is(at, "that"));
  }

  /** Whether nothing is said after it in this clause. */
  boolean closes(Marked text, int ceiling) {
    return end >= ceiling || text.isBreak(end) && !text.is(end, ":") && !text.isQuote(end);
  }

  /** "said by the roadside.", "said after the attack in Kabul,": no verb to the end. */
  boolean closesLoosely(Marked text, int ceiling) {
    boolean start =
        end < ceiling && (text.has(end, WordClass.PREP) || text.has(end, WordClass.TURN));
    for (int i = end; start && i < ceiling; i++) {
      if (text.isBreak(i)) {
        return true;
      }
      boolean verb =
          text.has(i, WordClass.AUX) || text.has(i, WordClass.BE) || text.has(i, WordClass.REL);
      if (verb || text.has(i, WordClass.PRON) || text.isPastForm(i)) {
        return false;
      }
    }
    return start;
  }
}
