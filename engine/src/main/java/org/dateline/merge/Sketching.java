// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Account;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** Draws the sketches of a report's accounts. */
final class Sketching {
  /** Values of a field that are worth comparing; a report seldom has more that are right. */
  private static final int MOST = 4;

  private final CodedReport coded;
  private final Text text;
  private final Print print;
  private final boolean single;

  Sketching(CodedReport coded) {
    this.coded = coded;
    this.text = Text.of(coded.report());
    this.print = Print.of(text.tokens());
    this.single = coded.accounts().stream().filter(one -> !background(one)).count() <= 1;
  }

  List<Sketch> all() {
    return coded.accounts().stream().map(this::sketch).toList();
  }

  private Sketch sketch(Account account) {
    List<Stage> stages = values(account, Field.STAGE, Stage.class);
    List<DateRange> dates = new ArrayList<>(values(account, Field.DATE, DateRange.class));
    dates.sort(Comparator.comparing(DateRange::precision));
    List<Target> targets = values(account, Field.TARGET, Target.class);
    Set<TargetKind> kinds = EnumSet.noneOf(TargetKind.class);
    targets.stream().map(Target::kind).filter(Sketching::telling).forEach(kinds::add);
    return new Sketch(
        account.id(),
        account.report(),
        coded.report().published(),
        background(account),
        surest(account, Field.TYPE, IncidentType.class),
        stages.isEmpty() || stages.contains(Stage.ACCOMPLISHED)
            ? Stage.ACCOMPLISHED
            : stages.get(0),
        dates.stream().limit(MOST).toList(),
        PartOfDay.of(account.statements()),
        surest(account, Field.PLACE, Place.class),
        surest(account, Field.KILLED, Count.class),
        surest(account, Field.WOUNDED, Count.class),
        surest(account, Field.ABDUCTED, Count.class),
        actors(account),
        Set.copyOf(values(account, Field.WEAPON, Weapon.class)),
        kinds,
        words(account),
        print);
  }

  private static boolean telling(TargetKind kind) {
    return kind != TargetKind.UNKNOWN && kind != TargetKind.OTHER && kind != TargetKind.CIVILIANS;
  }

  private static boolean background(Account account) {
    return values(account, Field.BACKGROUND, YesNo.class).contains(YesNo.TRUE);
  }

  private static Set<String> actors(Account account) {
    Set<String> ids = new TreeSet<>();
    values(account, Field.PERPETRATOR, Perpetrator.class).stream()
        .filter(one -> one.basis() != Basis.DENIED)
        .map(Perpetrator::actor)
        .forEach(actor -> id(actor, ids));
    values(account, Field.CLAIM, Claim.class).stream()
        .filter(one -> one.status() == ClaimStatus.CLAIMED)
        .map(Claim::claimant)
        .forEach(actor -> id(actor, ids));
    return ids;
  }

  private static void id(Actor actor, Set<String> ids) {
    actor.id().ifPresent(ids::add);
  }

  private static <T> List<T> values(Account account, Field field, Class<T> type) {
    return said(account, field).map(s -> type.cast(s.value())).distinct().toList();
  }

  private static <T> List<T> surest(Account account, Field field, Class<T> type) {
    return said(account, field)
        .filter(s -> s.modality() != Modality.DENIED)
        .sorted(Comparator.comparingDouble(s -> -s.confidence()))
        .map(s -> type.cast(s.value()))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static java.util.stream.Stream<Statement> said(Account account, Field field) {
    return account.statements().stream().filter(s -> s.field() == field);
  }

  /**
   * Of a report that tells one act, all words; else those of the sentences that tell of this one
   * and of their neighbours.
   */
  private Words words(Account account) {
    List<List<Token>> chosen = new ArrayList<>();
    Set<Integer> near = new TreeSet<>();
    if (!single || background(account)) {
      for (Statement statement : account.statements()) {
        text.findSentence(statement.evidence().span().start())
            .ifPresent(
                sentence -> {
                  for (int i = sentence.index() - 1; i <= sentence.index() + 1; i++) {
                    near.add(i);
                  }
                });
      }
    }
    for (Sentence sentence : text.sentences()) {
      if (near.isEmpty() || near.contains(sentence.index())) {
        chosen.add(text.tokens().subList(sentence.first(), sentence.end()));
      }
    }
    return Words.in(chosen);
  }
}
