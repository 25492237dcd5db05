// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;

/** Finds the words that say how firmly something is said, and how far they reach. */
final class Moods {
  /** The words at a span are said so. */
  record Scope(Span span, Modality modality) {}

  private static final int OPENS_SENTENCE = 4;

  /** Scopes read in one sentence; more stand only in text that no person wrote. */
  private static final int MOST = 60;

  private final Marked text;

  Moods(Marked text) {
    this.text = text;
  }

  /** The scopes of one sentence. */
  List<Scope> in(Sentence sentence) {
    List<Scope> scopes = new ArrayList<>();
    for (Phrases.Hit<Mood> hit : Mood.ALL.in(text.tokens(), sentence.first(), sentence.end())) {
      if (scopes.size() == MOST) {
        break;
      }
      if (hit.value().modality().isPresent() && !isMonth(hit.first())) {
        Modality modality = hit.value().modality().get();
        switch (hit.value().reach()) {
          case CLAUSE -> clause(sentence, hit, modality, scopes);
          case AFTER -> add(scopes, hit.first(), afterEnd(sentence, hit.end()), modality);
          case NOUN -> add(scopes, hit.first(), nounEnd(sentence, hit.end()), modality);
          case SENTENCE -> add(scopes, sentence.first(), sentence.end(), modality);
          case CONDITION -> condition(sentence, hit, scopes);
          case INVERTED -> inverted(sentence, hit, scopes);
          case NONE -> {}
        }
      }
    }
    return scopes;
  }

  private void add(List<Scope> scopes, int first, int end, Modality modality) {
    if (end > first) {
      scopes.add(new Scope(text.span(first, end), modality));
    }
  }

  /** "On 3 May", "in May 1990". */
  private boolean isMonth(int i) {
    boolean may = text.is(i, "may") || text.is(i, "might");
    boolean numbered =
        i > 0 && text.token(i - 1).isNumber()
            || i + 1 < text.size() && text.token(i + 1).isNumber();
    return may && (numbered || text.has(i - 1, WordClass.PREP));
  }

  /** The whole clause; but "a video allegedly showing ..." is a video. */
  private void clause(
      Sentence sentence, Phrases.Hit<Mood> hit, Modality modality, List<Scope> scopes) {
    boolean participle = hit.end() < sentence.end() && text.token(hit.end()).norm().endsWith("ing");
    int first = participle ? hit.first() : clauseFirst(sentence, hit.first());
    add(scopes, first, clauseEnd(sentence, hit.end()), modality);
  }

  private int clauseFirst(Sentence sentence, int from) {
    int first = from;
    while (first > sentence.first() && !isClauseBreak(first - 1)) {
      first--;
    }
    return first;
  }

  private int clauseEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end() && !isClauseBreak(end)) {
      end++;
    }
    return end;
  }

  /** "No evidence that ...": the clause behind "that". */
  private int afterEnd(Sentence sentence, int from) {
    return clauseEnd(sentence, text.is(from, "that") ? from + 1 : from);
  }

  private boolean isClauseBreak(int i) {
    boolean that = text.is(i, "that") || text.has(i, WordClass.REL);
    boolean list = text.isComma(i) && i + 1 < text.size() && text.token(i + 1).isNumber();
    return text.isBreak(i) && !text.isQuote(i) && !list && !text.is(i, ")") && !text.is(i, "(")
        || that
        || text.has(i, WordClass.TURN) && !text.is(i, "then") && !text.is(i, "so");
  }

  private int nounEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end()
        && !text.isBreak(end)
        && !text.has(end, WordClass.PREP)
        && !text.has(end, WordClass.AUX)
        && !text.has(end, WordClass.BE)
        && !text.has(end, WordClass.REL)
        && !text.isPastForm(end)) {
      end++;
    }
    return end;
  }

  /** "Had the bomb gone off, many would have died": both. */
  private void inverted(Sentence sentence, Phrases.Hit<Mood> hit, List<Scope> scopes) {
    int first = sentence.first();
    boolean opens = hit.first() == first || hit.first() == first + 1 && text.isQuote(first);
    boolean comma = false;
    for (int i = hit.end(); opens && i < sentence.end() && !comma; i++) {
      comma = text.isComma(i);
    }
    if (comma && !text.is(sentence.end() - 1, "?")) {
      add(scopes, first, sentence.end(), Modality.CONDITIONAL);
    }
  }

  /** "If A, B": both. "B if A": A, and B where it is conditional itself. */
  private void condition(Sentence sentence, Phrases.Hit<Mood> hit, List<Scope> scopes) {
    boolean opens = hit.first() - sentence.first() <= OPENS_SENTENCE;
    if (opens) {
      add(scopes, hit.first(), sentence.end(), Modality.CONDITIONAL);
      return;
    }
    int end = hit.end();
    while (end < sentence.end() && !text.is(end, ";")) {
      end++;
    }
    int main = clauseFirst(sentence, hit.first() - 1);
    boolean hangs = false;
    for (int i = main; i < hit.first(); i++) {
      hangs |= text.has(i, WordClass.MODAL);
    }
    add(scopes, hangs ? main : hit.first(), end, Modality.CONDITIONAL);
  }
}
