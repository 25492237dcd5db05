// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import org.dateline.code.voice.CueWord.Form;
import org.dateline.code.voice.CueWord.Kind;
import org.dateline.code.voice.CueWord.Needs;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells verbs of saying from nouns and participles that look like them: "the report", "its claim".
 */
final class CueNouns {
  private final Marked text;
  private final Sentence sentence;
  private final int first;
  private final int end;
  private final CueWord word;
  private final boolean nounForm;

  CueNouns(Marked text, Sentence sentence, Phrases.Hit<CueWord> hit) {
    this.text = text;
    this.sentence = sentence;
    this.first = hit.first();
    this.end = hit.end();
    this.word = hit.value();
    this.nounForm = word.form() == Form.BASE || word.form() == Form.THIRD;
  }

  /** Whether the words are no verb of saying. */
  boolean isNoun() {
    if (first == sentence.first()) {
      return nounForm;
    }
    return isPartOfName()
        || word.form() == Form.PAST && isParticiple()
        || nounForm && (isNounBefore() || isNounAfter());
  }

  /** "United States", "Washington Post", and what a possessive or a hyphen ties to the left. */
  private boolean isPartOfName() {
    Token before = text.token(first - 1);
    boolean has = before.is("'s") && text.has(first - 2, WordClass.PRON);
    boolean tied = before.is("'s") && !has || before.is("-") && text.joins(first - 1);
    boolean title = text.token(first).capital() && !text.text().upperCase();
    boolean named =
        word.form() != Form.THIRD && title && (text.isName(first - 1) || before.is("the"));
    return before.is("united") || tied || named;
  }

  /** "against alleged rebels", "the tape released by X", "three men accused of murder". */
  private boolean isParticiple() {
    Token token = text.token(first - 1);
    boolean determined = text.has(first - 1, WordClass.DET) && !canSpeak(token);
    if (text.has(first - 1, WordClass.PREP) || determined) {
      return true;
    }
    int before = beforeAdverbs();
    boolean helped = text.has(before, WordClass.AUX) || text.has(before, WordClass.BE);
    boolean verb = word.kind() == Kind.SAY || word.kind() == Kind.TELL;
    boolean cut = text.is(end, "by") || !verb && text.has(end, WordClass.PREP);
    return !helped && cut && end - first == 1 && end < sentence.end();
  }

  /** "Many said", but not "the said". */
  private static boolean canSpeak(Token determiner) {
    return determiner.norm().length() > 2 && !determiner.is("the") && !determiner.is("its");
  }

  private boolean isNounBefore() {
    Token before = text.token(first - 1);
    boolean determined =
        text.has(first - 1, WordClass.DET) && !before.is("all") && !before.is("both");
    boolean prepositional =
        text.has(first - 1, WordClass.PREP) && !before.is("to") && !before.is("by");
    boolean gerund = before.norm().length() > 4 && before.norm().endsWith("ing");
    boolean singular =
        word.form() == Form.BASE && word.needs() != Needs.NOTHING && !isPlural(beforeAdverbs());
    boolean plural =
        word.form() == Form.THIRD
            && word.needs() != Needs.NOTHING
            && text.has(first - 1, WordClass.PLURAL);
    boolean be = text.has(first - 1, WordClass.BE) || text.has(first - 1, WordClass.THERE);
    boolean adjective = word.form() == Form.THIRD && before.norm().endsWith("ed");
    return determined || prepositional || gerund || singular || plural || be || adjective;
  }

  /** "reports of", "the police report found": a noun by what follows. */
  private boolean isNounAfter() {
    if (word.needs() == Needs.NOTHING) {
      return false;
    }
    boolean ofSomething = text.is(end, "from") || text.is(end, "of") || text.is(end, "about");
    if (ofSomething) {
      return true;
    }
    boolean verb =
        end < sentence.end()
            && (text.has(end, WordClass.AUX)
                || text.has(end, WordClass.BE)
                || text.isPastForm(end)
                || text.is(end, "-") && text.joins(end));
    return verb
        || Cues.WORDS
            .at(text.tokens(), end, sentence.end())
            .filter(next -> next.value().form() != Form.ING)
            .isPresent();
  }

  private int beforeAdverbs() {
    int i = first - 1;
    while (i > sentence.first() && (text.has(i, WordClass.ADV) || text.isAdverb(i))) {
      i--;
    }
    return i;
  }

  /** Whether a base form can be the verb of what stands before it. */
  private boolean isPlural(int i) {
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
}
