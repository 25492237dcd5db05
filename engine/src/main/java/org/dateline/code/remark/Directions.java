// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.text.Sentence;

/**
 * Finds judgements of how near a group stood to an act, with the ground that the voice gives
 * (codebook, {@code direction}).
 */
final class Directions {
  private static final Cues CUES = Cues.of("directions.tsv");
  private static final int FURTHEST_GROUND = 6;
  private static final Set<String> CONDITION = Set.of("if", "unless", "provided");
  private static final Set<String> BECAUSE = Set.of("because", "since", "given", "citing");
  private static final Set<String> BACK = Set.of("this", "that", "it", "which", "these");
  private static final Set<String> SHOWS =
      Set.of(
          "indicates",
          "indicate",
          "indicating",
          "suggests",
          "suggest",
          "suggesting",
          "shows",
          "show",
          "means",
          "implies",
          "points",
          "proves");

  private final Scene scene;

  Directions(Scene scene) {
    this.scene = scene;
  }

  List<Remark> found() {
    List<Remark> found = new ArrayList<>();
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<DirectionKind> kind = Coded.find(DirectionKind.class, hit.kind());
        if (kind.isPresent() && isJudgement(sentence, hit)) {
          found.add(remark(sentence, hit, kind.get()));
        }
      }
    }
    return found;
  }

  /** Not "rather than directed", not "inspired terrorism would be seen". */
  private boolean isJudgement(Sentence sentence, Cue.Hit hit) {
    if (scene.negated(sentence, hit.first())) {
      return false;
    }
    for (int t = hit.first() - 1; t >= Math.max(sentence.first(), hit.first() - 10); t--) {
      if (scene.token(t).is("rather") && scene.word(sentence, t + 1).equals("than")) {
        return false;
      }
    }
    return hit.frame() != Frame.BY || aboutAnAct(sentence, hit);
  }

  /** "Directed by X", "trained by X" are judgements where an act or its doers stand before. */
  private boolean aboutAnAct(Sentence sentence, Cue.Hit hit) {
    boolean group = false;
    for (int t = hit.end(); t < Math.min(sentence.end(), hit.end() + 6); t++) {
      group |= scene.isActor(t) || CUES.set("leader").contains(scene.token(t).norm());
    }
    for (int t = hit.first() - 1; t >= Math.max(sentence.first(), hit.first() - 14); t--) {
      String word = scene.token(t).norm();
      if (CUES.set("grave").contains(word) || CUES.set("doer").contains(word)) {
        return group;
      }
    }
    return false;
  }

  private Remark remark(Sentence sentence, Cue.Hit hit, DirectionKind kind) {
    Span span = scene.span(hit.first(), hit.frame() == Frame.BY ? byEnd(sentence, hit) : hit.end());
    // What "this" points at shows something; it says nothing.
    Voice voice = pointsBack(sentence, hit) ? scene.commentAt(span) : scene.voiceAt(span);
    Optional<Span> condition = condition(sentence, hit);
    Modality modality = scene.modalityAt(span);
    if (condition.isPresent() && modality == Modality.ASSERTED) {
      modality = Modality.CONDITIONAL;
    }
    String basis =
        condition
            .or(() -> reason(sentence, hit))
            .or(() -> pointedAt(sentence, hit, voice))
            .map(s -> s.of(scene.text().report().text()))
            .orElse("");
    return new Remark(
        Field.DIRECTION,
        new Direction(kind, voice, basis),
        span,
        voice,
        modality,
        kind.code() + ": \"" + scene.words(hit.first(), hit.end()) + "\"");
  }

  /** To the end of the name after "by". */
  private int byEnd(Sentence sentence, Cue.Hit hit) {
    int t = hit.end();
    while (t < Math.min(sentence.end(), hit.end() + 8)
        && scene.token(t).isWord()
        && (scene.isActor(t)
            || scene.isPlace(t)
            || !Phrase.WORDS.set("boundary").contains(scene.token(t).norm()))) {
      t++;
    }
    return t;
  }

  /** "If the video is proved legit, it shows ...": the words up to the comma. */
  private Optional<Span> condition(Sentence sentence, Cue.Hit hit) {
    for (int t = Math.max(sentence.first(), hit.first() - 30); t < hit.first(); t++) {
      if (CONDITION.contains(scene.token(t).norm())) {
        int end = t + 1;
        while (end < hit.first() && !scene.token(end).is(",") && !scene.token(end).is("then")) {
          end++;
        }
        return end < hit.first() ? Optional.of(scene.span(t, end)) : Optional.empty();
      }
    }
    return clauseAfter(sentence, hit, CONDITION);
  }

  /** "... because the group named the gunman": the words of the reason. */
  private Optional<Span> reason(Sentence sentence, Cue.Hit hit) {
    return clauseAfter(sentence, hit, BECAUSE);
  }

  private Optional<Span> clauseAfter(Sentence sentence, Cue.Hit hit, Set<String> openers) {
    for (int t = hit.end(); t < Math.min(sentence.end(), hit.end() + 12); t++) {
      if (openers.contains(scene.token(t).norm())) {
        int end = t + 1;
        while (end < sentence.end() && !scene.token(end).is(".") && !scene.token(end).is(";")) {
          end++;
        }
        return end > t + 1 ? Optional.of(scene.span(t, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "This is significant as it indicates ...": the sentence before in the same voice. */
  private Optional<Span> pointedAt(Sentence sentence, Cue.Hit hit, Voice voice) {
    if (!pointsBack(sentence, hit)) {
      return Optional.empty();
    }
    PartKind kind = scene.text().partOf(sentence).kind();
    for (int back = 1; back <= Math.min(sentence.index(), FURTHEST_GROUND); back++) {
      Sentence before = scene.sentences().get(sentence.index() - back);
      boolean leadIn = scene.token(before.end() - 1).is(":");
      boolean same =
          scene.text().partOf(before).kind() == kind
              && scene.voiceAt(before.span()).printer().equals(voice.printer());
      if (same && !leadIn) {
        return Optional.of(before.span());
      }
    }
    return sentence.index() > 0
        ? Optional.of(scene.sentences().get(sentence.index() - 1).span())
        : Optional.empty();
  }

  private boolean pointsBack(Sentence sentence, Cue.Hit hit) {
    boolean shows = false;
    for (int t = Math.max(sentence.first(), hit.first() - 8); t < hit.first(); t++) {
      shows |= SHOWS.contains(scene.token(t).norm());
    }
    return shows && BACK.contains(scene.token(sentence.first()).norm());
  }
}
