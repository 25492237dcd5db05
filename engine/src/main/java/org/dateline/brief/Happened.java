// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Count;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/** When, where, what, by which means, against whom, with which toll, and how that moved. */
final class Happened {
  /** Values of a list that a sentence names. */
  private static final int LISTED = 3;

  private final Telling telling;
  private final Incident incident;
  private final Prose prose;

  Happened(Telling telling, Prose prose) {
    this.telling = telling;
    this.incident = telling.incident();
    this.prose = prose;
  }

  void write() {
    lead();
    abducted();
    targets();
    weapons();
    attackers();
    new Toll(telling, prose).moved(Field.KILLED);
    new Toll(telling, prose).moved(Field.WOUNDED);
    credibility();
    operation();
    background();
  }

  private void lead() {
    List<Statement> type = telling.exactFirst(Field.TYPE, incident.type());
    if (incident.stage() != Stage.ACCOMPLISHED) {
      List<Statement> stage = telling.behind(Field.STAGE);
      List<Statement> who = stage.isEmpty() ? type : stage;
      start("lead." + incident.stage().code(), type, who).end();
      figures(Optional.empty(), Optional.empty());
      return;
    }
    Optional<Count> killed = incident.killed();
    Optional<Count> wounded = incident.wounded();
    List<Statement> dead =
        killed.map(count -> telling.behindFigure(Field.KILLED, count)).orElse(List.of());
    List<Statement> hurt =
        wounded.map(count -> telling.behindFigure(Field.WOUNDED, count)).orElse(List.of());
    if (!dead.isEmpty()) {
      List<Statement> both = shared(dead, hurt);
      boolean together = !both.isEmpty() && alike(both, hurt);
      List<Statement> who = together ? both : dead;
      Prose.Draft draft = start("lead.killed", type, who).with("killed", people(killed, who));
      draft.with("were", were(killed)).with("hedge", Telling.hedge(who));
      if (disputed(Field.KILLED) || together && disputed(Field.WOUNDED)) {
        draft.with("doubt", "other voices say otherwise");
      }
      if (together) {
        draft.with("wounded", wounded.map(one -> telling.phrase(Wording.count(one), hurt)));
      }
      draft.end();
      figures(Optional.empty(), together ? Optional.empty() : wounded);
    } else if (!hurt.isEmpty()) {
      start("lead.wounded", type, hurt)
          .with("wounded", people(wounded, hurt))
          .with("were", were(wounded))
          .with("hedge", Telling.hedge(hurt))
          .end();
    } else {
      start("lead.act", type, type).with("hedge", Telling.hedge(type)).end();
    }
  }

  private boolean disputed(Field field) {
    return telling.recorded().standing(field).filter(one -> one.against() > 0).isPresent();
  }

  private Prose.Draft start(String kind, List<Statement> type, List<Statement> who) {
    return prose
        .say(kind)
        .with("act", telling.near(Vocabulary.of("act", telling.act()), type, who))
        .with("where", telling.where(who))
        .with("when", telling.when(who))
        .with("says", telling.phrase(Voices.said(who), who))
        .with("proviso", Telling.proviso(who));
  }

  /** Whether both are said as firmly, so that one sentence may have both. */
  private static boolean alike(List<Statement> some, List<Statement> others) {
    return Telling.hedge(some).equals(Telling.hedge(others))
        && Telling.proviso(some).equals(Telling.proviso(others));
  }

  /** What those say of the dead who also give the number of wounded: one sentence has both. */
  private static List<Statement> shared(List<Statement> dead, List<Statement> hurt) {
    return dead.stream()
        .filter(
            one ->
                hurt.stream()
                    .anyMatch(other -> Voices.key(other.voice()).equals(Voices.key(one.voice()))))
        .toList();
  }

  private void figures(Optional<Count> killed, Optional<Count> wounded) {
    Optional<Count> dead = incident.stage() == Stage.ACCOMPLISHED ? killed : incident.killed();
    Optional<Count> hurt = incident.stage() == Stage.ACCOMPLISHED ? wounded : incident.wounded();
    figure("killed", Field.KILLED, dead);
    figure("wounded", Field.WOUNDED, hurt);
  }

  private void abducted() {
    figure("abducted", Field.ABDUCTED, incident.abducted());
  }

  private void attackers() {
    figure("attackers", Field.ATTACKERS_NUMBER, incident.attackers().number());
    figure("attackers.killed", Field.ATTACKERS_KILLED, incident.attackers().killed());
    figure("attackers.arrested", Field.ATTACKERS_ARRESTED, incident.attackers().arrested());
  }

  private void figure(String kind, Field field, Optional<Count> count) {
    count.ifPresent(
        one -> {
          List<Statement> who = telling.behindFigure(field, one);
          if (!who.isEmpty()) {
            prose
                .say(kind)
                .with("people", people(count, who))
                .with("number", telling.phrase(Wording.count(one), who))
                .with("were", were(count))
                .with("noun", Wording.one(one) ? "attacker" : "attackers")
                .with("hedge", Telling.hedge(who))
                .with("proviso", Telling.proviso(who))
                .with("says", telling.phrase(Voices.said(who), who))
                .end();
          }
        });
  }

  private Optional<Phrase> people(Optional<Count> count, List<Statement> who) {
    return count.map(one -> telling.phrase(Wording.people(one), who));
  }

  private static String were(Optional<Count> count) {
    return count.filter(Wording::one).isPresent() ? "was" : "were";
  }

  /** What was aimed at, as far as it is more than the people who were hurt. */
  private void targets() {
    List<Aimed> all = new ArrayList<>();
    for (Target target : incident.target()) {
      List<Statement> who = telling.saying(Field.TARGET, target::equals);
      boolean known =
          target.kind() != TargetKind.UNKNOWN && !counts(target.name()) && !vague(target.name());
      if (known && !who.isEmpty() && !speaks(target.name())) {
        Aimed aimed = new Aimed(target.name(), who);
        all.stream()
            .filter(aimed::same)
            .findFirst()
            .ifPresentOrElse(other -> other.who().addAll(who), () -> all.add(aimed));
      }
    }
    all.sort(Comparator.comparingInt(one -> -Voices.distinct(one.who()).size()));
    List<Aimed> some = all.subList(0, Math.min(LISTED, all.size()));
    if (!some.isEmpty()) {
      List<Statement> said = some.stream().flatMap(one -> one.who().stream()).toList();
      List<Phrase> names =
          some.stream().map(one -> telling.phrase(Wording.name(one.name()), one.who())).toList();
      prose
          .say("target")
          .with("targets", Phrase.list(names, "and"))
          .with("voices", Voices.names(said))
          .end();
    }
  }

  /** Something aimed at, and who says so. */
  private record Aimed(String name, List<Statement> who) {
    Aimed {
      who = new ArrayList<>(who);
    }

    /** "A crowded market" and "the market" are one. */
    boolean same(Aimed other) {
      return noun(name).equals(noun(other.name));
    }

    private static String noun(String name) {
      String head = name.strip().toLowerCase(Locale.ROOT).split(" (of|in|at|for|near|on|to) ")[0];
      return head.substring(head.lastIndexOf(' ') + 1);
    }
  }

  /** Whoever tells of it was there, and is no target for that. */
  private boolean speaks(String name) {
    return incident.statements().stream()
        .anyMatch(one -> one.voice().root().name().equalsIgnoreCase(name.strip()));
  }

  private static boolean vague(String name) {
    return Vocabulary.find("vague", Aimed.noun(name)).isPresent();
  }

  /** "At least 12 people" is who was hurt, not what was aimed at. */
  private static boolean counts(String name) {
    String first = name.strip().split("[\\s-]+")[0].toLowerCase(Locale.ROOT);
    return Character.isDigit(first.isEmpty() ? ' ' : first.charAt(0))
        || Vocabulary.find("count", first).isPresent();
  }

  private void weapons() {
    List<Phrase> named = new ArrayList<>();
    List<Statement> said = new ArrayList<>();
    for (Weapon weapon : incident.weapon()) {
      List<Statement> who = telling.saying(Field.WEAPON, weapon::equals);
      if (weapon != Weapon.UNKNOWN && weapon != Weapon.OTHER && !who.isEmpty()) {
        named.add(telling.phrase(Vocabulary.of("weapon", weapon.code()), who));
        said.addAll(who);
      }
    }
    if (!named.isEmpty()) {
      prose
          .say("weapon")
          .with("weapons", Phrase.list(named, "and"))
          .with("hedge", Telling.hedge(said))
          .with("proviso", Telling.proviso(said))
          .with("voices", Voices.names(said))
          .end();
    }
    List<Statement> suicide = telling.saying(Field.SUICIDE, YesNo.TRUE::equals);
    if (incident.suicide() == YesNo.TRUE && !suicide.isEmpty()) {
      prose
          .say("suicide")
          .with("says", telling.phrase(Voices.said(suicide), suicide))
          .with("hedge", Telling.hedge(suicide))
          .end();
    }
  }

  /** How far the main values are borne out, in the words of the Admiralty code. */
  private void credibility() {
    for (Field field : List.of(Field.KILLED, Field.TYPE)) {
      Optional<Standing> standing = telling.recorded().standing(field);
      if (standing.isPresent()
          && standing.get().credibility() != Credibility.CANNOT_BE_JUDGED
          && !standing.get().decided()) {
        Standing one = standing.get();
        List<Statement> who = telling.behind(field);
        prose
            .say(one.against() > 0 ? "borne.against" : "borne")
            .with("voices", telling.phrase(voices(one.voices()), who))
            .with("bear", one.voices() == 1 ? "bears" : "bear")
            .with("against", voices(one.against()))
            .with("speak", one.against() == 1 ? "speaks" : "speak")
            .with("value", Vocabulary.of("value", field.code()))
            .with("grade", one.credibility().words())
            .end();
        return;
      }
    }
  }

  private static String voices(int number) {
    return Wording.number(number) + (number == 1 ? " independent voice" : " independent voices");
  }

  private void operation() {
    List<Statement> said = telling.saying(Field.OPERATION, value -> true);
    if (incident.operation().isEmpty() || said.isEmpty()) {
      return;
    }
    List<String> others =
        telling.all().stream()
            .filter(one -> !one.id().equals(telling.id()))
            .filter(one -> one.incident().operation().equals(incident.operation()))
            .map(RecordedIncident::incident)
            .flatMap(one -> one.place().stream())
            .map(Wording::where)
            .distinct()
            .toList();
    Prose.Draft draft =
        prose.say("operation").with("says", telling.phrase(Voices.said(said), said));
    if (!others.isEmpty()) {
      draft.with("others", Wording.list(others, "and"));
    }
    draft.end();
  }

  private void background() {
    if (incident.background()) {
      List<Ground> reports =
          telling.recorded().mentionedIn().stream()
              .map(id -> (Ground) new Ground.Whole(telling.head(id)))
              .toList();
      prose.say("background").with("reports", new Phrase("reports", reports)).end();
    }
  }
}
