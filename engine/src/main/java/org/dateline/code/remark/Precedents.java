// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Field;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds "the first in Iran", "the deadliest since 2003" (codebook, {@code precedent}). */
final class Precedents {
  private static final Cues CUES = Cues.of("precedents.tsv");
  private static final Set<String> BARE =
      Set.of("in", "since", "for", "of", "against", "on", "this");

  private final Scene scene;

  Precedents(Scene scene) {
    this.scene = scene;
  }

  List<Remark> found() {
    List<Remark> found = new ArrayList<>();
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        scope(sentence, hit).ifPresent(scope -> found.add(remark(sentence, hit, scope)));
      }
    }
    return found;
  }

  private Remark remark(Sentence sentence, Cue.Hit hit, int[] scope) {
    Span span = scene.span(hit.first(), scope[1]);
    Voice voice = aside(sentence, hit) ? scene.commentAt(span) : scene.voiceAt(span);
    int from =
        BARE.contains(scene.token(scope[0]).norm()) && isPlace(scope) ? scope[0] + 1 : scope[0];
    Precedent precedent =
        new Precedent(scene.words(hit.first(), scope[1]), scene.words(from, scope[1]), voice);
    return new Remark(
        Field.PRECEDENT,
        precedent,
        span,
        voice,
        scene.modalityAt(span),
        hit.kind() + ": \"" + scene.words(hit.first(), hit.end()) + "\"");
  }

  /** "The group says it did it, which would be a first": the reporter's words. */
  private boolean aside(Sentence sentence, Cue.Hit hit) {
    for (int t = hit.first() - 1; t >= Math.max(sentence.first(), hit.first() - 5); t--) {
      if (scene.token(t).is("which")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int[] scope) {
    String word = scene.token(scope[0]).norm();
    return (word.equals("in") || word.equals("on"))
        && scene.placeIn(scope[0] + 1, Math.min(scope[1], scope[0] + 4)).isPresent();
  }

  /**
   * Tokens of the words that say for what set it holds. A pattern of kind {@code scoped} has them
   * inside; after the others they must follow, or it is only counting ("the first bomb in the
   * row").
   */
  private Optional<int[]> scope(Sentence sentence, Cue.Hit hit) {
    int at = inner(hit);
    int look = hit.kind().equals("bare") ? 1 : 7;
    if (hit.kind().equals("none") || scene.negated(sentence, hit.first())) {
      return Optional.empty();
    }
    if (hit.kind().equals("scoped")) {
      return Optional.of(new int[] {hit.mark(), hit.end()});
    }
    boolean counts = hit.kind().equals("ordinal") && counts(sentence, hit);
    for (int t = at; t < Math.min(sentence.end(), at + look); t++) {
      int end = scopeEnd(sentence, t);
      if (end > t) {
        int[] scope = {t, further(sentence, end)};
        return counts && !spansTime(scope) ? Optional.empty() : Optional.of(scope);
      }
      if (!scene.token(t).isWord() && !scene.token(t).is("-")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The deadliest since an attack in Kabul": the scope may begin inside the pattern. */
  private int inner(Cue.Hit hit) {
    for (int t = hit.first() + 1; t < hit.end(); t++) {
      if (BARE.contains(scene.token(t).norm())) {
        return t;
      }
    }
    return hit.end();
  }

  /** "The first attack in Kabul killed ten": the subject of its sentence only counts. */
  private boolean counts(Sentence sentence, Cue.Hit hit) {
    int t = hit.first() - 1;
    while (Phrase.WORDS.set("determiner").contains(scene.word(sentence, t))) {
      t--;
    }
    return !CUES.set("being").contains(scene.word(sentence, t));
  }

  /** "Since 2003", "in years", "ever" are never said of a mere count. */
  private boolean spansTime(int[] scope) {
    for (int t = scope[0]; t < scope[1]; t++) {
      if (scene.token(t).is("since") || scene.token(t).is("ever") || period(t)) {
        return true;
      }
    }
    return false;
  }

  /** "In Iran since 2003" is one scope. */
  private int further(Sentence sentence, int end) {
    int more = end < sentence.end() ? scopeEnd(sentence, end) : end;
    return Math.max(more, end);
  }

  private int scopeEnd(Sentence sentence, int t) {
    String word = scene.token(t).norm();
    String next = scene.word(sentence, t + 1);
    if (word.equals("since") || word.equals("in") || word.equals("on") || word.equals("for")) {
      int end = t + 1;
      while (end < sentence.end() && end - t < 9 && belongs(sentence, end, word)) {
        end++;
      }
      boolean firm = false;
      for (int i = t + 1; i < end; i++) {
        firm |= scene.isPlace(i) || scene.isTime(i) || scene.isDemonym(i) || period(i);
      }
      return firm && end > t + 1 ? end : t;
    }
    boolean ever = word.equals("ever") || word.equals("yet");
    boolean during =
        (word.equals("this") || word.equals("last")) && CUES.set("period").contains(next);
    return ever ? t + 1 : during ? t + 2 : t;
  }

  private boolean period(int t) {
    Token token = scene.token(t);
    boolean year = token.isNumber() && token.span().length() == 4;
    return year || CUES.set("period").contains(token.norm());
  }

  private boolean belongs(Sentence sentence, int t, String opener) {
    Token token = scene.token(t);
    if (scene.isPlace(t) || scene.isTime(t) || scene.isDemonym(t) || period(t)) {
      return true;
    }
    boolean mark = token.is("-") || token.is("'") || token.is("'s");
    boolean stop = CUES.set("stop").contains(token.norm());
    boolean open = opener.equals("since") || t - 3 < sentence.end();
    return open && (mark || token.isWord() || token.isNumber()) && !stop;
  }
}
