// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.codebook.Modality;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the verbs of saying, with their auxiliaries. */
final class Cues {
  /** Verbs read in one sentence; more stand only in text that no person wrote. */
  private static final int MOST = 60;

  /** Tokens from "claimed" to the lives: "claimed at least 16 lives". */
  private static final int LIVES = 5;

  /** Stands in the data file for a form that is not read. */
  private static final String NO_FORM = "~";

  static final Phrases<CueWord> WORDS = load();

  private Cues() {}

  private static Phrases<CueWord> load() {
    Phrases<CueWord> words = new Phrases<>();
    for (String line : Lines.of(Cues.class, "cues.tsv")) {
      String[] columns = line.split("\t");
      String[] forms = columns[0].split(",");
      for (int i = 0; i < forms.length; i++) {
        if (forms[i].equals(NO_FORM)) {
          continue;
        }
        words.add(
            forms[i],
            new CueWord(
                CueWord.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                form(i, forms.length),
                Modality.valueOf(columns[2].toUpperCase(Locale.ROOT)),
                needs(columns[3])));
      }
    }
    return words;
  }

  private static Form form(int index, int forms) {
    if (index < 2) {
      return index == 0 ? Form.BASE : Form.THIRD;
    }
    return index == forms - 1 ? Form.ING : Form.PAST;
  }

  private static CueWord.Needs needs(String column) {
    return column.equals("-")
        ? CueWord.Needs.NOTHING
        : CueWord.Needs.valueOf(column.toUpperCase(Locale.ROOT));
  }

  /**
   * The verbs of saying of one sentence, from left to right.
   *
   * @param counts tells the tokens at which a number of people or things begins
   */
  static List<Cue> in(Marked text, Sentence sentence, IntPredicate counts) {
    List<Cue> cues = new ArrayList<>();
    for (Phrases.Hit<CueWord> hit : WORDS.in(text.tokens(), sentence.first(), sentence.end())) {
      if (cues.size() == MOST) {
        break;
      }
      boolean verb = hit.value().kind() != CueWord.Kind.ACCORDING;
      boolean noFigure = hit.value().needs() == CueWord.Needs.FIGURE && !counts.test(hit.end());
      if (noFigure || takesLives(text, hit)) {
        continue;
      }
      if (!verb || !new CueNouns(text, sentence, hit).isNoun()) {
        cues.add(cue(text, sentence, hit));
      }
    }
    return cues;
  }

  /** "The blast claimed 16 lives": nobody says anything. */
  private static boolean takesLives(Marked text, Phrases.Hit<CueWord> hit) {
    boolean claims = text.token(hit.first()).norm().startsWith("claim");
    for (int i = hit.end(); claims && i < Math.min(text.size(), hit.end() + LIVES); i++) {
      if (text.is(i, "lives") || text.is(i, "life") || text.isBreak(i)) {
        return !text.isBreak(i);
      }
    }
    return false;
  }

  private static Cue cue(Marked text, Sentence sentence, Phrases.Hit<CueWord> hit) {
    int first = hit.first();
    boolean be = false;
    boolean modal = false;
    boolean negated = false;
    while (first > sentence.first()) {
      Set<WordClass> classes = text.classes(first - 1);
      Token before = text.token(first - 1);
      boolean contraction = before.is("'") && first < hit.first() && text.token(first).is("t");
      boolean letter = before.is("t") && first - 2 > sentence.first();
      boolean clitic = letter && text.token(first - 2).is("'");
      if (!contraction
          && !clitic
          && !isClitic(text, first - 1)
          && !isBeforeVerb(text, first - 1, classes)) {
        break;
      }
      be |= WordClass.BE.in(classes);
      modal |= WordClass.MODAL.in(classes);
      negated |= before.is("not") || before.is("never") || clitic;
      first--;
    }
    boolean infinitive = first > sentence.first() && text.token(first - 1).is("to");
    boolean passive = be && hit.value().form() == Form.PAST;
    return new Cue(first, hit.first(), hit.end(), hit.value(), passive, infinitive, modal, negated);
  }

  /** "'ve", "'d", and "'s" behind a pronoun. */
  private static boolean isClitic(Marked text, int i) {
    boolean short_ = text.is(i, "ve") || text.is(i, "d") || text.is(i, "ll") || text.is(i, "re");
    boolean mark =
        text.is(i, "'")
            && (text.is(i + 1, "ve")
                || text.is(i + 1, "d")
                || text.is(i + 1, "ll")
                || text.is(i + 1, "re"));
    return short_ && text.is(i - 1, "'")
        || mark
        || text.is(i, "'s") && text.has(i - 1, WordClass.PRON);
  }

  private static boolean isBeforeVerb(Marked text, int index, Set<WordClass> classes) {
    return WordClass.AUX.in(classes)
        || WordClass.BE.in(classes)
        || WordClass.ADV.in(classes)
        || text.isAdverb(index);
  }
}
