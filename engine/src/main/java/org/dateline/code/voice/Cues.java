// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.code.voice.CueWord.Form;
import org.dateline.codebook.Modality;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the verbs of saying, with their auxiliaries. */
final class Cues {
  private static final Phrases<CueWord> WORDS = load();

  private Cues() {}

  private static Phrases<CueWord> load() {
    Phrases<CueWord> words = new Phrases<>();
    for (String line : Lines.of(Cues.class, "cues.tsv")) {
      String[] columns = line.split("\t");
      String[] forms = columns[0].split(",");
      for (int i = 0; i < forms.length; i++) {
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

  /** The verbs of saying of one sentence, from left to right. */
  static List<Cue> in(Marked text, Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (Phrases.Hit<CueWord> hit : WORDS.in(text.tokens(), sentence.first(), sentence.end())) {
      boolean verb = hit.value().kind() != CueWord.Kind.ACCORDING;
      if (!verb || !isNoun(text, sentence, hit)) {
        cues.add(cue(text, sentence, hit));
      }
    }
    return cues;
  }

  /** "The report said", "United States", "its claim": nouns that look like verbs. */
  private static boolean isNoun(Marked text, Sentence sentence, Phrases.Hit<CueWord> hit) {
    if (hit.first() == sentence.first()) {
      return hit.value().form() == Form.BASE || hit.value().form() == Form.THIRD;
    }
    Token before = text.token(hit.first() - 1);
    if (before.is("united") || before.is("'s") || before.is("-")) {
      return true;
    }
    int bits = text.bits(hit.first() - 1);
    boolean title = text.token(hit.first()).capital() && !text.text().upperCase();
    if (hit.value().form() == Form.BASE && title && (text.isName(hit.first() - 1) || before.is("the"))) {
      return true;
    }
    boolean nounForm = hit.value().form() == Form.BASE || hit.value().form() == Form.THIRD;
    boolean determined = WordClass.DET.in(bits) && !before.is("all") && !before.is("both");
    boolean afterPreposition = WordClass.PREP.in(bits) && !before.is("to");
    return nounForm && before.norm().length() > 4 && before.norm().endsWith("ing")
        || nounForm && (determined || afterPreposition && !before.is("by"))
        || hit.value().form() == Form.PAST && determined && !isPronounLike(before);
  }

  private static boolean isPronounLike(Token token) {
    return switch (token.norm()) {
      case "this", "that", "these", "those", "some", "many", "several", "all", "one", "another" ->
          true;
      default -> token.norm().length() > 2 && !token.is("the") && !token.is("its");
    };
  }

  private static Cue cue(Marked text, Sentence sentence, Phrases.Hit<CueWord> hit) {
    int first = hit.first();
    boolean be = false;
    boolean modal = false;
    boolean negated = false;
    while (first > sentence.first()) {
      int bits = text.bits(first - 1);
      Token before = text.token(first - 1);
      boolean contraction = before.is("'") && first < hit.first() && text.token(first).is("t");
      boolean letter = before.is("t") && first - 2 > sentence.first();
      boolean clitic = letter && text.token(first - 2).is("'");
      if (!contraction && !clitic && !isBeforeVerb(text, first - 1, bits)) {
        break;
      }
      be |= WordClass.BE.in(bits);
      modal |= WordClass.MODAL.in(bits);
      negated |= before.is("not") || before.is("never") || clitic;
      first--;
    }
    boolean infinitive = first > sentence.first() && text.token(first - 1).is("to");
    boolean passive = be && hit.value().form() == Form.PAST;
    return new Cue(
        first, hit.first(), hit.end(), hit.value(), passive, infinitive, modal, negated);
  }

  private static boolean isBeforeVerb(Marked text, int index, int bits) {
    return WordClass.AUX.in(bits)
        || WordClass.BE.in(bits)
        || WordClass.ADV.in(bits)
        || text.isAdverb(index);
  }
}
