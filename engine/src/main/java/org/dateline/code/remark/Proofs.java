// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.text.Sentence;

/** What is said to come with claims, and who holds them to be true (codebook, section 2). */
final class Proofs {
  static final Cues CUES = Cues.of("proofs.tsv");
  static final Set<String> EVIDENCE =
      Set.of("video", "photograph", "audio", "name", "statement", "foreknowledge");

  /** A judgement on a claim. */
  record Judgement(Authenticity authenticity, Voice by) {}

  private final Map<String, List<ClaimEvidence>> byActor = new HashMap<>();
  private final Map<Integer, List<ClaimEvidence>> bySentence = new HashMap<>();
  private final Map<Integer, Judgement> judgements = new HashMap<>();

  Proofs(Scene scene, Subjects subjects) {
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<Authenticity> authenticity = Coded.find(Authenticity.class, hit.kind());
        if (authenticity.isPresent()) {
          Voice by = scene.voiceAt(scene.span(hit.first(), hit.end()));
          judgements.putIfAbsent(sentence.index(), new Judgement(authenticity.get(), by));
        } else if (EVIDENCE.contains(hit.kind()) && !scene.negated(sentence, hit.mark())) {
          add(scene, subjects, sentence, hit);
        }
      }
    }
  }

  private void add(Scene scene, Subjects subjects, Sentence sentence, Cue.Hit hit) {
    Optional<Who> who =
        hit.frame() == Frame.SUBJECT ? subjects.before(sentence, hit.mark()) : Optional.empty();
    List<ClaimEvidence> list =
        who.isPresent()
            ? byActor.computeIfAbsent(key(who.get().actor()), k -> new ArrayList<>())
            : bySentence.computeIfAbsent(sentence.index(), k -> new ArrayList<>());
    list.add(evidence(scene, sentence, hit, who));
  }

  /** The same for all the names of one actor. */
  static String key(Actor actor) {
    return actor.id().orElseGet(() -> actor.name().toLowerCase(Locale.ROOT));
  }

  private static ClaimEvidence evidence(
      Scene scene, Sentence sentence, Cue.Hit hit, Optional<Who> who) {
    int first = who.filter(w -> w.first() >= sentence.first()).map(Who::first).orElse(hit.first());
    int end = hit.end();
    while (end < sentence.end() && (scene.token(end).isWord() || scene.token(end).is("-"))) {
      end++;
    }
    Span span = scene.span(Math.min(first, hit.first()), end);
    return new ClaimEvidence(
        hit.kind(),
        Evidence.of(scene.text().report(), span),
        scene.voiceAt(span),
        scene.modalityAt(span));
  }

  /** What is said to come with an actor's claim, anywhere in the report. */
  List<ClaimEvidence> of(Actor actor) {
    return byActor.getOrDefault(key(actor), List.of());
  }

  /** What is said close to a claim, without saying whose it is. */
  List<ClaimEvidence> near(Sentence sentence) {
    List<ClaimEvidence> near = new ArrayList<>();
    for (int s = sentence.index() - 1; s <= sentence.index() + 1; s++) {
      near.addAll(bySentence.getOrDefault(s, List.of()));
    }
    return near;
  }

  /** What is said on whether a claim holds, in its sentence or the three that follow. */
  Optional<Judgement> on(ClaimFound claim) {
    for (int s = claim.sentence().index(); s <= claim.sentence().index() + 3; s++) {
      if (judgements.containsKey(s)) {
        return Optional.of(judgements.get(s));
      }
    }
    return Optional.empty();
  }
}
