// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Field;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.Relation;
import org.dateline.codebook.RelationKind;
import org.dateline.codebook.Span;
import org.dateline.text.Sentence;

/** Finds how actors stand to each other and to lands (codebook, section 5). */
final class Relations {
  private static final Cues CUES = Cues.of("relations.tsv");
  private static final Set<String> DETERMINER = Set.of("a", "an", "the");
  private static final Set<String> JOINS = Set.of("and", ",", "or", "parts", "of", "in");

  private final Scene scene;
  private final Subjects subjects;
  private final Objects objects;

  Relations(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.objects = new Objects(scene, subjects);
  }

  List<Remark> found() {
    List<Remark> found = new ArrayList<>();
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<RelationKind> kind = Coded.find(RelationKind.class, hit.kind());
        if (kind.isPresent() && !scene.negated(sentence, hit.mark())) {
          read(sentence, hit, kind.get(), found);
        }
      }
    }
    return found;
  }

  private void read(Sentence sentence, Cue.Hit hit, RelationKind kind, List<Remark> found) {
    Optional<Who> before =
        before(sentence, hit, kind)
            .filter(w -> w.first() < hit.first() || w.end() > sentence.end());
    if (before.isEmpty() || !before.get().named()) {
      return;
    }
    Actor subject = before.get().actor();
    if (kind == RelationKind.CONTROLS_TERRITORY_IN) {
      for (Found<Place> land : lands(sentence, hit.end())) {
        Actor object =
            new Actor(
                land.value().name(), Optional.empty(), ActorKind.UNNAMED, land.value().country());
        int end = scene.text().tokenFrom(land.span().end() - 1) + 1;
        found.add(remark(sentence, hit, before.get(), end, new Relation(subject, kind, object)));
      }
      return;
    }
    int from = hit.frame() == Frame.INSIDE ? hit.mark() + 1 : hit.end();
    Optional<Who> after =
        objects.from(sentence, from).filter(object -> !object.actor().same(subject));
    if (after.isPresent()) {
      Actor object = after.get().actor();
      Relation relation =
          hit.frame() == Frame.REVERSED
              ? new Relation(object, kind, subject)
              : new Relation(subject, kind, object);
      found.add(remark(sentence, hit, before.get(), after.get().end(), relation));
    }
  }

  private Optional<Who> before(Sentence sentence, Cue.Hit hit, RelationKind kind) {
    int last = hit.mark() - 1;
    String word = scene.word(sentence, hit.mark());
    if (word.equals("-")) {
      return last < sentence.first() ? Optional.empty() : backer(last);
    }
    boolean apposition =
        kind == RelationKind.MEMBER_OF
            && DETERMINER.contains(word)
            && scene.word(sentence, last).equals(",");
    return apposition
        ? subjects.endingAt(sentence, last - 1)
        : subjects.before(sentence, hit.mark());
  }

  /** "Iran-backed", "Iranian-backed", "Hezbollah-backed". */
  private Optional<Who> backer(int t) {
    return scene
        .actorAt(t)
        .map(Found::value)
        .or(() -> scene.governmentAt(t))
        .or(() -> scene.landOfDemonym(t))
        .map(actor -> new Who(actor, t, t + 1, false, true));
  }

  /** "Parts of Iraq and Syria": one relation for each land. */
  private List<Found<Place>> lands(Sentence sentence, int from) {
    List<Found<Place>> lands = new ArrayList<>();
    for (int t = from; t < Math.min(sentence.end(), from + 12); t++) {
      Optional<Found<Place>> land = scene.isActor(t) ? Optional.empty() : scene.placeAt(t);
      if (land.isPresent()) {
        if (!lands.contains(land.get())) {
          lands.add(land.get());
        }
      } else if (!lands.isEmpty() && !JOINS.contains(scene.token(t).norm())) {
        break;
      }
    }
    return lands;
  }

  private Remark remark(
      Sentence sentence, Cue.Hit hit, Who before, int objectEnd, Relation relation) {
    int first = Math.min(Math.max(before.first(), sentence.first()), hit.first());
    int end = Math.min(sentence.end(), Math.max(objectEnd, hit.end()));
    Span cue = scene.span(hit.mark(), hit.end());
    return new Remark(
        Field.RELATION,
        relation,
        scene.span(first, end),
        scene.voiceAt(cue),
        scene.modalityAt(cue),
        relation.kind().code() + ": \"" + scene.words(hit.first(), hit.end()) + "\"");
  }
}
