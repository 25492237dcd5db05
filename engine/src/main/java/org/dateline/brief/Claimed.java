// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Statement;

/** Claims, denials, how soon and whether they hold; and whom others blame. */
final class Claimed {
  private final Telling telling;
  private final Incident incident;
  private final Prose prose;

  Claimed(Telling telling, Prose prose) {
    this.telling = telling;
    this.incident = telling.incident();
    this.prose = prose;
  }

  void write() {
    incident.claim().forEach(this::claim);
    compete();
    List<Perpetrator> told = new ArrayList<>();
    for (Perpetrator one : incident.perpetrator()) {
      if (told.stream().noneMatch(other -> alike(one, other)) && !claimed(one)) {
        told.add(one);
        blame(one);
      }
    }
    incident.direction().stream()
        .filter(one -> one.kind() != DirectionKind.UNKNOWN)
        .forEach(this::direction);
  }

  /** What bears out that a claim was made. */
  private List<Statement> reporting(Claim claim) {
    return telling.saying(Field.CLAIM, value -> same((Claim) value, claim));
  }

  private static boolean same(Claim one, Claim other) {
    return one.status() == other.status() && one.claimant().same(other.claimant());
  }

  private void claim(Claim claim) {
    List<Statement> who = reporting(claim);
    if (who.isEmpty()) {
      return;
    }
    Prose.Draft draft =
        prose
            .say("claim." + claim.status().code())
            .with("actor", telling.phrase(Wording.name(claim.claimant().name()), who))
            .with("hedge", Telling.hedge(who))
            .with("proviso", Telling.proviso(who))
            .with("voices", telling.phrase(reporters(who, claim), who));
    Vocabulary.find("channel", claim.channel().code()).ifPresent(how -> draft.with("channel", how));
    claim.latencyHours().ifPresent(hours -> draft.with("latency", Wording.latency(hours)));
    draft.end();
    claim.evidence().forEach(one -> came(claim, one));
    if (claim.status() == ClaimStatus.CLAIMED) {
      authenticity(claim, who);
    }
  }

  /** Who tells of a claim: the claimant's own voice is told already. */
  private static String reporters(List<Statement> who, Claim claim) {
    List<String> names = new ArrayList<>();
    for (Statement one : who) {
      var voice = one.voice();
      String teller =
          voice.root().name().equalsIgnoreCase(claim.claimant().name())
              ? voice.printer().name()
              : voice.root().name();
      String name = Wording.name(teller);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    int named = Math.min(names.size(), names.size() == 4 ? 2 : 3);
    List<String> some = new ArrayList<>(names.subList(0, named));
    if (names.size() > named) {
      some.add(Wording.number(names.size() - named) + " others");
    }
    return Wording.list(some, "and");
  }

  private void came(Claim claim, ClaimEvidence proof) {
    Ground words = new Ground.Words(telling.head(proof.words().report()), proof.words());
    prose
        .say("claim.proof")
        .with("actor", Wording.name(claim.claimant().name()))
        .with("proof", new Phrase(Vocabulary.of("proof", proof.kind()), List.of(words)))
        .with("voice", Voices.name(proof.voice()))
        .end();
  }

  private void authenticity(Claim claim, List<Statement> who) {
    List<Statement> judging =
        who.stream()
            .filter(s -> ((Claim) s.value()).authenticity() == claim.authenticity())
            .toList();
    prose
        .say("authenticity." + claim.authenticity().code())
        .with("actor", telling.phrase(possessive(claim), judging))
        .with("voice", Voices.name(claim.authenticityBy()))
        .end();
  }

  private static String possessive(Claim claim) {
    return Wording.name(claim.claimant().name());
  }

  /** Two who claim one act compete. */
  private void compete() {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : incident.claim()) {
      boolean other = claims.stream().noneMatch(one -> one.claimant().same(claim.claimant()));
      if (claim.status() == ClaimStatus.CLAIMED && other) {
        claims.add(claim);
      }
    }
    if (claims.size() > 1) {
      List<Phrase> actors =
          claims.stream()
              .map(one -> telling.phrase(Wording.name(one.claimant().name()), reporting(one)))
              .toList();
      prose.say("claim.compete").with("actors", Phrase.list(actors, "and")).end();
    }
  }

  private static boolean alike(Perpetrator one, Perpetrator other) {
    return one.basis() == other.basis() && one.actor().same(other.actor());
  }

  /** Whether the section has said so already, as a claim or a denial. */
  private boolean claimed(Perpetrator one) {
    return incident.claim().stream()
        .filter(claim -> claim.claimant().same(one.actor()))
        .anyMatch(
            claim ->
                one.basis() == Basis.CLAIMED && claim.status() == ClaimStatus.CLAIMED
                    || one.basis() == Basis.DENIED && claim.status() == ClaimStatus.DENIED);
  }

  private void blame(Perpetrator one) {
    List<Statement> who =
        telling.saying(Field.PERPETRATOR, value -> alike((Perpetrator) value, one));
    boolean unnamed = one.actor().kind() == ActorKind.UNNAMED;
    if (who.isEmpty() || unnamed && vague(one.actor().name())) {
      return;
    }
    String actor = unnamed ? one.actor().name() : Wording.name(one.actor().name());
    String names = Voices.names(who);
    Prose.Draft draft =
        prose
            .say(unnamed ? "unnamed" : "blame." + one.basis().code())
            .with("actor", telling.phrase(actor, who))
            .with("voices", names)
            .with("hedge", Telling.hedge(who))
            .with("proviso", Telling.proviso(who));
    if (Voices.own(who)) {
      draft.with("reporters", names);
    }
    draft.end();
  }

  /** "The men" says no more of them than that they did it. */
  private static boolean vague(String description) {
    String words = description.toLowerCase(Locale.ROOT).strip();
    String bare = words.replaceFirst("^(the|a|an|some) ", "");
    return bare.endsWith("'s") || Vocabulary.find("vague", bare).isPresent();
  }

  private void direction(Direction direction) {
    List<Statement> who = telling.saying(Field.DIRECTION, direction::equals);
    Optional<String> basis =
        direction.basis().isBlank() ? Optional.empty() : Optional.of(direction.basis().strip());
    Prose.Draft draft =
        prose
            .say("direction")
            .with("voice", telling.phrase(Voices.name(direction.by()), who))
            .with("how", Vocabulary.of("direction", direction.kind().code()))
            .with("hedge", Telling.hedge(who));
    basis.ifPresent(words -> draft.with("basis", words.replaceAll("\\s+", " ")));
    draft.end();
  }
}
