// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
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

  /** Evidence, and whose it is as far as its sentence says. */
  record Proof(Sentence sentence, Optional<Actor> actor, ClaimEvidence evidence) {}

  /** A judgement on a claim. */
  record Judgement(Sentence sentence, Authenticity authenticity, Voice by) {}

  private final List<Proof> proofs = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();

  Proofs(Scene scene, Subjects subjects) {
    for (Sentence sentence : scene.sentences()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<Authenticity> authenticity = Coded.find(Authenticity.class, hit.kind());
        if (authenticity.isPresent()) {
          Voice by = scene.voiceAt(scene.span(hit.first(), hit.end()));
          judgements.add(new Judgement(sentence, authenticity.get(), by));
        } else if (EVIDENCE.contains(hit.kind()) && !scene.negated(sentence, hit.mark())) {
          Optional<Who> who =
              hit.frame() == Frame.SUBJECT
                  ? subjects.before(sentence, hit.mark())
                  : Optional.empty();
          proofs.add(new Proof(sentence, who.map(Who::actor), evidence(scene, sentence, hit, who)));
        }
      }
    }
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

  /** The evidence of one actor's claim, anywhere in the report; without an actor, close by. */
  List<ClaimEvidence> of(ClaimFound claim) {
    return proofs.stream()
        .filter(
            p ->
                p.actor()
                    .map(actor -> actor.same(claim.who().actor()))
                    .orElse(Math.abs(p.sentence().index() - claim.sentence().index()) <= 1))
        .map(Proof::evidence)
        .toList();
  }

  /** What is said on whether a claim holds, in its sentence or the three that follow. */
  Optional<Judgement> on(ClaimFound claim) {
    return judgements.stream()
        .filter(j -> j.sentence().index() >= claim.sentence().index())
        .filter(j -> j.sentence().index() <= claim.sentence().index() + 3)
        .findFirst();
  }
}
