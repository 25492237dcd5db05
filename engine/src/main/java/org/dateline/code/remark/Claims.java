// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Channel;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Coded;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.text.Sentence;

/** Finds the passages in which an actor says that it did something, or did not. */
final class Claims {
  private static final Cues CUES = Cues.of("claims.tsv");
  private static final Set<ActorKind> STATE = Set.of(ActorKind.STATE_FORCE, ActorKind.GOVERNMENT);
  private static final Set<ActorKind> UNSURE = Set.of(ActorKind.PERSON, ActorKind.ORGANISATION);
  private static final Set<String> CLAUSE =
      Set.of(
          "was", "were", "is", "are", "had", "has", "have", "would", "will", "could", "killed",
          "wounded", "did", "took", "may", "might", "came", "left");
  private static final Set<String> PASSED = Set.of("has", "have", "had", "also", "later");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "same");
  private static final Set<String> QUICKLY =
      Set.of("quickly", "immediately", "promptly", "swiftly", "soon", "hours", "minutes");

  private final Scene scene;
  private final Subjects subjects;
  private final Channels channels;

  Claims(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
    this.channels = new Channels(scene);
  }

  /** All passages, in the order of the text. */
  List<ClaimFound> found() {
    List<ClaimFound> found = new ArrayList<>();
    for (Sentence sentence : scene.statements()) {
      for (Cue.Hit hit : CUES.in(scene.text(), sentence)) {
        Optional<ClaimStatus> status = Coded.find(ClaimStatus.class, hit.kind());
        if (status.isPresent() && !negated(sentence, hit)) {
          for (Who claimant : claimants(sentence, hit, found)) {
            Who who = status.get() == ClaimStatus.CLAIMED ? asGroup(claimant) : claimant;
            boolean negative = hit.kind().equals("claimed") && nobody(sentence, who);
            if (fits(who, status.get()) && !negative) {
              found.add(passage(sentence, hit, who, status.get()));
            }
          }
        }
      }
    }
    return found;
  }

  private boolean negated(Sentence sentence, Cue.Hit hit) {
    if (!hit.kind().equals("claimed")) {
      return false;
    }
    for (int t = hit.first(); t < hit.end(); t++) {
      if (scene.token(t).is("not") || scene.token(t).is("never")) {
        return true;
      }
    }
    return scene.negated(sentence, hit.first()) || scene.negated(sentence, hit.mark());
  }

  /** "Not a single group claimed". */
  private boolean nobody(Sentence sentence, Who who) {
    return who.first() > sentence.first()
        && who.first() < sentence.end()
        && scene.negated(sentence, who.first());
  }

  private Optional<Who> claimant(Sentence sentence, Cue.Hit hit, List<ClaimFound> earlier) {
    if (hit.frame() == Frame.BY) {
      return ofAnAct(sentence, hit) ? subjects.after(sentence, hit.end()) : Optional.empty();
    }
    if (hit.frame() == Frame.HEADLINE && CLAUSE.contains(scene.word(sentence, hit.end()))) {
      return Optional.empty();
    }
    Optional<Who> again = lastClaimant(sentence, hit, earlier);
    return again.isPresent() ? again : subjects.before(sentence, hit.mark());
  }

  /** "X and Y claimed": both. */
  private List<Who> claimants(Sentence sentence, Cue.Hit hit, List<ClaimFound> earlier) {
    Optional<Who> last = claimant(sentence, hit, earlier);
    if (last.isEmpty()) {
      return List.of();
    }
    Who one = last.get();
    if (hit.frame() == Frame.BY || !one.named() || !isGroup(one)) {
      return List.of(one);
    }
    int and = one.first() - 1;
    and = scene.word(sentence, and).equals("the") ? and - 1 : and;
    Optional<Who> other = Optional.empty();
    if (scene.word(sentence, and).equals("and")) {
      other = subjects.endingAt(sentence, and - 1);
    } else if (one.end() < hit.first() && scene.word(sentence, one.end()).equals("and")) {
      other = subjects.after(sentence, one.end() + 1).filter(who -> who.end() < hit.mark());
    }
    return other
        .filter(who -> who.named() && isGroup(who))
        .map(who -> List.of(one, who))
        .orElse(List.of(one));
  }

  /** Whoever claims and is in no list is taken for a group. */
  private static Who asGroup(Who who) {
    Actor actor = who.actor();
    boolean unlisted = who.named() && actor.id().isEmpty() && UNSURE.contains(actor.kind());
    return unlisted
        ? new Who(
            new Actor(actor.name(), actor.id(), ActorKind.ARMED_GROUP, actor.country()),
            who.first(),
            who.end(),
            who.speaker(),
            who.named())
        : who;
  }

  private static boolean isGroup(Who who) {
    return who.actor().kind() == ActorKind.ARMED_GROUP;
  }

  /** "It", "the group", soon after a claim: the one who made that claim. */
  private Optional<Who> lastClaimant(Sentence sentence, Cue.Hit hit, List<ClaimFound> earlier) {
    int t = hit.mark() - 1;
    while (PASSED.contains(scene.word(sentence, t))) {
      t--;
    }
    String word = scene.word(sentence, t);
    boolean pronoun =
        word.equals("it")
            || word.equals("they")
            || word.equals("group") && DEFINITE.contains(scene.word(sentence, t - 1));
    if (!pronoun || earlier.isEmpty()) {
      return Optional.empty();
    }
    ClaimFound last = earlier.get(earlier.size() - 1);
    boolean near = sentence.index() - last.sentence().index() <= 3;
    return near ? Optional.of(last.who()) : Optional.empty();
  }

  /** "Lives claimed by the storm": only responsibility and acts of violence are claimed. */
  private boolean ofAnAct(Sentence sentence, Cue.Hit hit) {
    for (int t = hit.first(); t >= Math.max(sentence.first(), hit.first() - 25); t--) {
      String word = scene.token(t).norm();
      if (CUES.set("attack").contains(word) || CUES.set("resp").contains(word)) {
        return true;
      }
    }
    return hit.end() - hit.first() > 4;
  }

  /** Forces of a state make no claim (codebook, section 2); people who only confess make none. */
  private boolean fits(Who who, ClaimStatus status) {
    Actor actor = who.actor();
    return switch (status) {
      case CLAIMED -> !STATE.contains(actor.kind()) && actor.kind() != ActorKind.PERSON;
      case DENIED, WITHDRAWN -> who.named() || actor.kind() == ActorKind.UNNAMED;
      case PRAISED -> !STATE.contains(actor.kind());
    };
  }

  private ClaimFound passage(Sentence sentence, Cue.Hit hit, Who who, ClaimStatus status) {
    boolean near = who.first() >= sentence.first() && who.end() <= sentence.end();
    int first = near ? Math.min(who.first(), hit.first()) : hit.first();
    int end = objectEnd(sentence, near ? Math.max(who.end(), hit.end()) : hit.end());
    Span span = scene.span(first, end);
    Span cue = scene.span(hit.mark(), hit.mark() + 1);
    Voice voice = Reporter.of(scene.voiceAt(cue), who, scene);
    Channel channel = channels.of(sentence, who, first);
    Optional<DateRange> said = said(sentence, hit, first);
    boolean post = scene.text().partOf(sentence).kind() == PartKind.POST;
    Optional<DateRange> at =
        said.isPresent() ? said : isNews(sentence, hit, post) ? scene.dayAt(span) : said;
    int score =
        (post ? 6 : voice.chain().size() > 1 ? 4 : 0)
            + (said.isPresent() ? 3 : at.isPresent() ? 1 : 0)
            + (channel == Channel.UNKNOWN ? 0 : 2)
            + (who.named() ? 1 : 0);
    String rule = who.actor().name() + ": \"" + scene.words(hit.first(), hit.end()) + "\"";
    return new ClaimFound(who, status, sentence, span, at, channel, voice, score, rule);
  }

  /** To the end of "for the attack on ...", at most to the next comma. */
  private int objectEnd(Sentence sentence, int from) {
    int t = from;
    while (t < sentence.end() && t - from < 25) {
      String word = scene.token(t).norm();
      boolean ends = !scene.token(t).isWord() && !scene.token(t).isNumber();
      if (ends && !word.equals("-") && !word.startsWith("'") || word.equals("and")) {
        break;
      }
      t++;
    }
    return t;
  }

  /** A time that goes with the claim, not with the act: before "for", before "it had", first. */
  private Optional<DateRange> said(Sentence sentence, Cue.Hit hit, int first) {
    int end = hit.mark();
    while (end < hit.end() && !CUES.set("they").contains(scene.token(end).norm())) {
      end++;
    }
    if (end == hit.end()) {
      end = timeEnd(sentence, end);
    }
    Optional<DateRange> within = scene.timeIn(Math.min(first, hit.first()), end);
    if (within.isPresent() || hit.frame() == Frame.HEADLINE) {
      return hit.frame() == Frame.HEADLINE ? Optional.empty() : within;
    }
    int comma = sentence.first();
    while (comma < first && comma - sentence.first() < 8 && !scene.token(comma).is(",")) {
      comma++;
    }
    return comma < first && scene.token(comma).is(",")
        ? scene.timeIn(sentence.first(), comma)
        : Optional.empty();
  }

  /** Past "on Tuesday", "in August 1988" after the words of the claim. */
  private int timeEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end()
        && end - from < 6
        && (scene.isTime(end)
            || scene.word(sentence, end).equals("on")
            || scene.word(sentence, end).equals("in"))) {
      end++;
    }
    return end;
  }

  /** Whether the claim is told as something that just happened. */
  private boolean isNews(Sentence sentence, Cue.Hit hit, boolean post) {
    String before = scene.word(sentence, hit.mark() - 1);
    String verb = scene.word(sentence, hit.mark());
    boolean perfect = before.equals("has") || before.equals("have");
    return post || perfect || QUICKLY.contains(before) || verb.endsWith("claims");
  }
}
