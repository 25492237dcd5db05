// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
      if (cues.size() == MOST) {
        break;
      }
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
    boolean has = before.is("'s") && text.has(hit.first() - 2, WordClass.PRON);
    if (before.is("united")
        || before.is("'s") && !has
        || before.is("-") && text.joins(hit.first() - 1)) {
      return true;
    }
    Set<WordClass> classes = text.classes(hit.first() - 1);
    Form form = hit.value().form();
    boolean past = form == Form.PAST;
    if (past && WordClass.PREP.in(text.classes(hit.first() - 1))
        || past && isReduced(text, sentence, hit)) {
      return true;
    }
    boolean title = text.token(hit.first()).capital() && !text.text().upperCase();
    if (form != Form.THIRD && title && (text.isName(hit.first() - 1) || before.is("the"))) {
      return true;
    }
    boolean nounForm = form == Form.BASE || form == Form.THIRD;
    boolean ofSomething =
        text.is(hit.end(), "from") || text.is(hit.end(), "of") || text.is(hit.end(), "about");
    if (nounForm && ofSomething && hit.value().needs() != CueWord.Needs.NOTHING
        || form == Form.THIRD && text.has(hit.first() - 1, WordClass.PLURAL)) {
      return true;
    }
    boolean determined = WordClass.DET.in(classes) && !before.is("all") && !before.is("both");
    boolean afterPreposition = WordClass.PREP.in(classes) && !before.is("to");
    if (form == Form.BASE
        && hit.value().needs() != CueWord.Needs.NOTHING
        && !canBePlural(text, sentence, hit.first() - 1)) {
      return true;
    }
    boolean verbNext =
        hit.end() < sentence.end()
            && (text.has(hit.end(), WordClass.AUX)
                || text.has(hit.end(), WordClass.BE)
                || text.isPastForm(hit.end())
                || text.is(hit.end(), "-") && text.joins(hit.end()));
    boolean cueNext =
        WORDS
            .at(text.tokens(), hit.end(), sentence.end())
            .filter(next -> next.value().form() != Form.ING)
            .isPresent();
    if (nounForm && (verbNext || cueNext)) {
      return true;
    }
    return nounForm && before.norm().length() > 4 && before.norm().endsWith("ing")
        || nounForm && (determined || afterPreposition && !before.is("by"))
        || past && determined && !isPronounLike(before);
  }

  /** "the tape released by X", "three men accused of murder": no verb of this clause. */
  private static boolean isReduced(Marked text, Sentence sentence, Phrases.Hit<CueWord> hit) {
    int before = hit.first() - 1;
    while (before > sentence.first()
        && (text.has(before, WordClass.ADV) || text.isAdverb(before))) {
      before--;
    }
    boolean helped = text.has(before, WordClass.AUX) || text.has(before, WordClass.BE);
    boolean verb =
        hit.value().kind() == CueWord.Kind.SAY || hit.value().kind() == CueWord.Kind.TELL;
    boolean cut = text.is(hit.end(), "by") || !verb && text.has(hit.end(), WordClass.PREP);
    return !helped && cut && hit.end() - hit.first() == 1 && hit.end() < sentence.end();
  }

  /** A base form is a verb only behind a plural, a pronoun or an auxiliary. */
  private static boolean canBePlural(Marked text, Sentence sentence, int from) {
    int i = from;
    while (i > sentence.first() && (text.has(i, WordClass.ADV) || text.isAdverb(i))) {
      i--;
    }
    return text.token(i).norm().endsWith("s") && !text.is(i, "'s")
        || text.has(i, WordClass.PLURAL)
        || text.has(i, WordClass.PRON)
        || text.has(i, WordClass.AUX)
        || text.has(i, WordClass.REL)
        || text.is(i, "to")
        || text.is(i, "t")
        || text.is(i, ")")
        || text.isComma(i);
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
