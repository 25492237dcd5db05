// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.List;
import java.util.Set;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Coded;
import org.dateline.text.Sentence;

/** How a claim reached the public: the words for it in the same or the next sentence. */
final class Channels {
  private static final Cues CUES = Cues.of("channels.tsv");
  private static final Set<String> GO_ON =
      Set.of(
          "statement",
          "claim",
          "message",
          "communique",
          "letter",
          "caller",
          "posting",
          "video",
          "note",
          "leaflet",
          "leaflets",
          "announcement",
          "call");

  private final Scene scene;

  Channels(Scene scene) {
    this.scene = scene;
  }

  Channel of(Sentence sentence, Who who, int from) {
    Channel here = in(sentence, sentence.first());
    if (here == Channel.UNKNOWN && who.speaker()) {
      return Channel.OFFICIAL_SPOKESMAN;
    }
    int next = sentence.index() + 1;
    if (here != Channel.UNKNOWN || next >= scene.sentences().size()) {
      return here;
    }
    Sentence following = scene.sentences().get(next);
    boolean same = following.part() == sentence.part() && goesOn(following);
    return same ? in(following, following.first()) : Channel.UNKNOWN;
  }

  /** Whether a sentence goes on about the claim: "The statement was posted on a website". */
  private boolean goesOn(Sentence sentence) {
    for (int t = sentence.first(); t < Math.min(sentence.end(), sentence.first() + 6); t++) {
      if (GO_ON.contains(scene.token(t).norm())) {
        return true;
      }
    }
    return false;
  }

  private Channel in(Sentence sentence, int first) {
    List<Cue.Hit> hits = CUES.in(scene.text().tokens(), first, sentence.end());
    Channel best = Channel.UNKNOWN;
    for (Cue.Hit hit : hits) {
      Channel channel = Coded.get(Channel.class, hit.kind());
      if (best == Channel.UNKNOWN || rank(channel) < rank(best)) {
        best = channel;
      }
    }
    return best;
  }

  private static int rank(Channel channel) {
    return switch (channel) {
      case CALL_TO_PRESS -> 0;
      case LETTER_OR_LEAFLET -> 1;
      case VIDEO -> 2;
      case SOCIAL_MEDIA -> 3;
      case GROUP_MEDIA -> 4;
      case OFFICIAL_SPOKESMAN -> 5;
      case UNKNOWN -> 6;
    };
  }
}
