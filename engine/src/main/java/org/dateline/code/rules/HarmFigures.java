// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.Count;
import org.dateline.codebook.Span;
import org.dateline.text.Text;

/** How many were killed, wounded, abducted or arrested in the acts of a sentence. */
final class HarmFigures {
  /** A figure so large in a general sentence is a total over many acts. */
  private static final int AGGREGATE = 25;

  /** Less sure than any figure: that somebody was hurt is often learned later. */
  private static final double NOBODY = 0.3;

  private static final double FATAL = 0.25;

  /** What is left of how sure a figure is that its own report calls an earlier one. */
  private static final double OUTDATED = 0.5;

  private final Text text;
  private final Singles singles;

  private final Headcounts headcounts;

  HarmFigures(Text text, Headcounts headcounts) {
    this.text = text;
    this.headcounts = headcounts;
    this.singles = new Singles(text);
  }

  /** The figures of a sentence: those said in numbers first, then people who need no number. */
  List<Mention> in(Acts acts, List<Phrase> people, List<Toll> tolls) {
    boolean general =
        Cues.has(Cues.Cue.GENERAL, text, acts.sentence().first(), acts.sentence().end());
    List<Mention> mentions = new ArrayList<>();
    List<Headcounts.Headcount> parts = headcounts.in(acts.sentence(), people);
    for (Toll toll : tolls) {
      if (isTakenIn(toll, tolls)) {
        continue;
      }
      for (Toll side : toll.sides()) {
        figure(side, acts.nearest(side.word()), general)
            .map(m -> m.because(m.rule() + details(side, parts)))
            .ifPresent(mentions::add);
        onlyAttackers(side, acts.nearest(side.word())).ifPresent(mentions::add);
      }
    }
    mentions.addAll(singles(acts, tolls));
    mentions.addAll(nobody(acts));
    mentions.addAll(fatal(acts));
    return mentions;
  }

  /** "The toll rose to nine after two more died": the two are among the nine. */
  private static boolean isTakenIn(Toll toll, List<Toll> all) {
    return !toll.total()
        && all.stream()
            .filter(t -> t.total() && t.harm() == toll.harm())
            .anyMatch(t -> least(toll) <= least(t) && t.word() < toll.word());
  }

  private static int least(Toll toll) {
    return toll.count().map(Count::min).orElse(1);
  }

  /** What a figure says of its parts: children, nationalities, who was killed beside whom. */
  private static String details(Toll toll, List<Headcounts.Headcount> all) {
    int first = toll.phrases().get(0).first();
    return all.stream()
        .filter(h -> h.first() <= first && first < h.end() && h.details().size() > 1)
        .findFirst()
        .map(h -> " (" + h.words() + ")")
        .orElse("");
  }

  private static Role role(Harm harm) {
    return switch (harm) {
      case KILLED -> Role.KILLED;
      case WOUNDED -> Role.WOUNDED;
      case ABDUCTED -> Role.ABDUCTED;
      case ARRESTED -> Role.ATTACKERS_ARRESTED;
      case HIT -> Role.HIT;
      case CARRIED -> Role.IN_HOSPITAL;
      case NONE -> throw new IllegalArgumentException("no harm");
    };
  }

  private static boolean isAlike(Harm one, Harm other) {
    return one == other || one.isHit() && other.isHit();
  }

  /** People whose number nobody says because there is but one. */
  private List<Mention> singles(Acts acts, List<Toll> tolls) {
    List<Mention> mentions = new ArrayList<>();
    for (Singles.Single single : singles.in(acts.sentence())) {
      boolean counted =
          tolls.stream()
              .anyMatch(
                  t ->
                      isAlike(t.harm(), single.harm())
                          && t.phrases().stream().anyMatch(p -> span(p).overlaps(single.words())));
      if (counted) {
        continue;
      }
      mentions.add(
          new Mention(
              role(single.harm()),
              single.words(),
              acts.nearest(single.word()),
              single.count(),
              false,
              confidence(single.count()),
              "people named or told apart by the verb alone"));
    }
    return mentions;
  }

  /** "No one was hurt" says that nobody was killed either. */
  private List<Mention> nobody(Acts acts) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < acts.hits().size(); i++) {
      TriggerFinder.Hit hit = acts.hits().get(i);
      Lexicon.Effect effect = hit.effect();
      if (effect == Lexicon.Effect.NOBODY_HURT || effect == Lexicon.Effect.NOBODY_KILLED) {
        mentions.add(none(Role.KILLED, hit, acts.base() + i));
      }
      if (effect == Lexicon.Effect.NOBODY_HURT) {
        mentions.add(none(Role.WOUNDED, hit, acts.base() + i));
      }
    }
    return mentions;
  }

  /** "A fatal shooting": at least one died, if nothing else is said. */
  private List<Mention> fatal(Acts acts) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < acts.hits().size(); i++) {
      TriggerFinder.Hit hit = acts.hits().get(i);
      int before = hit.first() - 1;
      if ((hit.form() == Lexicon.Form.NOUN || hit.form() == Lexicon.Form.GERUND)
          && before >= acts.sentence().first()
          && text.token(before).is("fatal")) {
        Span words = text.span(before, hit.end());
        mentions.add(
            new Mention(
                Role.KILLED,
                words,
                acts.base() + i,
                Count.atLeast(1),
                FATAL,
                "an act called fatal"));
      }
    }
    return mentions;
  }

  /** "killing only the bomber": nobody else. */
  private Optional<Mention> onlyAttackers(Toll toll, int trigger) {
    int first = toll.phrases().get(0).first();
    boolean only =
        toll.harm() == Harm.KILLED
            && toll.attackers()
            && first > 0
            && text.token(first - 1).is("only");
    Span words = span(toll.phrases().get(0));
    return only
        ? Optional.of(
            new Mention(Role.KILLED, words, trigger, Count.exactly(0), NOBODY, "only attackers"))
        : Optional.empty();
  }

  private static Mention none(Role role, TriggerFinder.Hit hit, int trigger) {
    return new Mention(
        role, hit.trigger().span(), trigger, Count.exactly(0), NOBODY, "said to be nobody");
  }

  private Optional<Mention> figure(Toll toll, int trigger, boolean general) {
    Optional<Count> count = toll.count().or(() -> single(toll));
    if (count.isEmpty() || general && !toll.total() && count.get().min() >= AGGREGATE) {
      return Optional.empty();
    }
    Span span =
        span(toll.phrases().get(0)).union(span(toll.phrases().get(toll.phrases().size() - 1)));
    boolean more = toll.phrases().get(0).more();
    Role role =
        toll.harm() == Harm.KILLED && toll.attackers() ? Role.ATTACKERS_KILLED : role(toll.harm());
    if ((role == Role.WOUNDED || toll.harm().isHit()) && toll.attackers()
        || role == Role.ATTACKERS_ARRESTED && !toll.attackers()) {
      return Optional.empty();
    }
    boolean before = isOutdated(toll.phrases().get(0).first());
    String rule =
        before
            ? "a figure that was given before"
            : more ? "adds to the figure before it" : "a figure of people beside its effect";
    double confidence = confidence(toll, more) * (before ? OUTDATED : 1);
    return Optional.of(new Mention(role, span, trigger, count.get(), more, confidence, rule));
  }

  /** "Not 15 as first reported", "earlier reports of 15": another figure holds now. */
  private boolean isOutdated(int first) {
    return Cues.endsAt(Cues.Cue.OUTDATED, text, 0, first);
  }

  /** Two named together are surer than one named alone; a bare plural is a weak figure. */
  private static double confidence(Count count) {
    return count.max().isEmpty() ? 0.35 : count.min() > 1 ? 0.5 : 0.45;
  }

  /** A total is surer than its parts, and so is a figure that takes in the one before it. */
  private static double confidence(Toll toll, boolean more) {
    if (toll.count().filter(c -> c.max().isPresent() && c.max().getAsInt() == 0).isPresent()) {
      return NOBODY;
    }
    return toll.total()
        ? 0.8
        : more ? 0.75 : toll.apart() ? 0.72 : toll.count().isPresent() ? 0.7 : 0.66;
  }

  /** "killed the mayor": one person, where the noun is singular and no figure is said. */
  private Optional<Count> single(Toll toll) {
    boolean singular =
        toll.phrases().stream()
            .allMatch(
                p -> p.noun().filter(n -> !n.plural() && n.person() && !p.mass()).isPresent());
    return singular && !toll.phrases().isEmpty()
        ? Optional.of(Count.exactly(toll.phrases().size()))
        : Optional.empty();
  }

  private Span span(Phrase phrase) {
    return text.span(phrase.first(), phrase.end());
  }
}
