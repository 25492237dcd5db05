// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.code.BySentence;
import org.dateline.code.Meanings;
import org.dateline.code.Mention;
import org.dateline.code.Role;
import org.dateline.code.Tagger;
import org.dateline.code.Tagging;
import org.dateline.code.Trigger;
import org.dateline.code.encoder.Mark;
import org.dateline.code.encoder.Marks;
import org.dateline.code.encoder.Slot;
import org.dateline.code.encoder.Thresholds;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Found;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Scope;
import org.dateline.codebook.Span;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Value;
import org.dateline.codebook.Victim;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Tags with rules and network together. Rules find the acts, the network says whether the report
 * tells a reportable one at all, and who did what to whom where the rules saw nobody.
 */
public final class MarkTagger implements Tagger {
  /** Sentences between an act and words that still speak of it. */
  private static final int NEAR = 2;

  /** Sentences between an act and words for who did it: these stand late, or once for all. */
  private static final int FAR = 8;

  /** What a trigger loses in a report that the network holds to tell no act. */
  private static final double DOUBT = 0.2;

  private final LexiconTagger rules;
  private final Function<String, Marks> network;
  private final Thresholds thresholds;

  /**
   * A tagger.
   *
   * @param rules finds the acts
   * @param network reads a text
   * @param thresholds from which probability on it is believed
   */
  public MarkTagger(LexiconTagger rules, Function<String, Marks> network, Thresholds thresholds) {
    this.rules = rules;
    this.network = network;
    this.thresholds = thresholds;
  }

  @Override
  public Tagging tag(Text text, Meanings meanings, VoiceReading voices) {
    Marks marks = network.apply(text.report().text());
    Tagging found = rules.tag(text, meanings, voices, marks);
    boolean political = rules.scope() == Scope.POLITICAL;
    if (political && marks.relevance() < thresholds.relevant()) {
      found = found.with(found.triggers().stream().map(MarkTagger::doubted).toList());
    }
    return new Pass(text, meanings, voices, found).with(marks, thresholds);
  }

  /**
   * A trigger in a report that tells no reportable act, as the network sees it. What it knows of
   * that comes from keys that leave out war: there the rules alone decide.
   */
  private static Trigger doubted(Trigger trigger) {
    return NetworkSays.WAR.contains(trigger.type())
        ? trigger
        : trigger.withScore(Math.max(0, trigger.score() - DOUBT), trigger.rule());
  }

  private static final class Pass {
    private final Text text;
    private final Meanings meanings;
    private final VoiceReading voices;
    private final Tagging found;
    private final BySentence<Integer> acts;

    Pass(Text text, Meanings meanings, VoiceReading voices, Tagging found) {
      this.text = text;
      this.meanings = meanings;
      this.voices = voices;
      this.found = found;
      List<Found<Integer>> numbered = new ArrayList<>();
      for (Trigger trigger : found.triggers()) {
        numbered.add(new Found<>(trigger.span(), numbered.size()));
      }
      this.acts = BySentence.of(text, numbered);
    }

    Tagging with(Marks marks, Thresholds thresholds) {
      List<Mention> mentions = new ArrayList<>(found.mentions());
      for (Mark mark : marks.all()) {
        if (mark.probability() >= thresholds.least().getOrDefault(mark.slot(), 1.0)) {
          nearest(mark.span(), near(mark.slot()))
              .ifPresent(trigger -> add(mark, trigger, mentions));
        }
      }
      mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::role));
      List<Found<Double>> places =
          marks.all().stream()
              .filter(mark -> mark.slot() == Slot.PLACE)
              .map(mark -> new Found<>(mark.span(), mark.probability()))
              .toList();
      return new Tagging(found.triggers(), mentions, places);
    }

    private static int near(Slot slot) {
      return switch (slot) {
        case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION -> FAR;
        default -> NEAR;
      };
    }

    /** The act that words speak of: the nearest in their sentence, else in one close by. */
    private Optional<Integer> nearest(Span span, int near) {
      int here = text.findSentence(span.start()).map(Sentence::index).orElse(0);
      Comparator<Found<Integer>> order =
          Comparator.<Found<Integer>>comparingInt(
                  act -> Math.abs(found.triggers().get(act.value()).sentence() - here))
              .thenComparingInt(act -> act.span().distance(span))
              .thenComparing(Found::value);
      return IntStream.rangeClosed(here - near, here + near)
          .filter(sentence -> sentence >= 0 && sentence < text.sentences().size())
          .mapToObj(text.sentences()::get)
          .flatMap(sentence -> acts.in(sentence).stream())
          .min(order)
          .map(Found::value);
    }

    private void add(Mark mark, int trigger, List<Mention> mentions) {
      switch (mark.slot()) {
        case PERPETRATOR_INDIVIDUAL, PERPETRATOR_ORGANISATION ->
            put(mark, Role.PERPETRATOR, trigger, perpetrator(mark), mentions);
        case TARGET -> put(mark, Role.TARGET, trigger, target(mark.span()), mentions);
        case VICTIM -> {
          put(mark, Role.TARGET, trigger, target(mark.span()), mentions);
          put(mark, Role.VICTIM, trigger, victim(mark.span()), mentions);
        }
        case WEAPON -> put(mark, Role.WEAPON, trigger, weapon(mark.span()), mentions);
        default -> {}
      }
    }

    private static void put(
        Mark mark,
        Role role,
        int trigger,
        Optional<? extends Value> value,
        List<Mention> mentions) {
      boolean known = false;
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        if (mention.role() == role && mention.span().overlaps(mark.span())) {
          known = true;
          mentions.set(i, mention.because(NetworkSays.beside(mention.rule(), mark.probability())));
        }
      }
      if (!known && value.isPresent()) {
        double probability = mark.probability();
        String rule = NetworkSays.alone(probability);
        mentions.add(new Mention(role, mark.span(), trigger, value.get(), probability, rule));
      }
    }

    private Optional<Perpetrator> perpetrator(Mark mark) {
      Optional<Actor> named =
          meanings.actors().stream()
              .filter(actor -> actor.span().overlaps(mark.span()))
              .map(Found::value)
              .findFirst();
      Actor actor = named.orElseGet(() -> Actor.unnamed(words(mark.span())));
      Basis basis =
          switch (voices.modalityAt(mark.span())) {
            case ASSERTED, PREDICTED -> Basis.ATTRIBUTED;
            case HEDGED, CONDITIONAL -> Basis.SUSPECTED;
            case DENIED -> Basis.DENIED;
          };
      return Optional.of(new Perpetrator(actor, basis, voices.voiceAt(mark.span())));
    }

    private Optional<Target> target(Span span) {
      return Optional.of(new Target(kind(span), words(span), Optional.empty()));
    }

    private Optional<Victim> victim(Span span) {
      return Optional.of(new Victim(words(span), kind(span)));
    }

    /** What the last word for people or things says; later words carry the meaning. */
    private TargetKind kind(Span span) {
      return hits(Lexicon.BUNDLED.nouns, span).stream()
          .reduce((first, second) -> second)
          .map(hit -> hit.value().kind())
          .orElse(TargetKind.UNKNOWN);
    }

    private Optional<Value> weapon(Span span) {
      return hits(Lexicon.BUNDLED.weapons, span).stream()
          .findFirst()
          .map(hit -> hit.value().weapon());
    }

    private <T> List<Phrases.Hit<T>> hits(Phrases<T> phrases, Span span) {
      int first = text.tokenFrom(span.start());
      return phrases.in(text.tokens(), first, text.tokenFrom(span.end() - 1) + 1);
    }

    private String words(Span span) {
      return span.of(text.report().text()).replaceAll("\\s+", " ");
    }
  }
}
