// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.List;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;

/** Who reports a claim: the voice behind the words, without the claimant itself. */
final class Reporter {
  private Reporter() {}

  static Voice of(Voice voice, Who claimant, Scene scene) {
    List<VoiceLink> chain = voice.chain();
    int from = 0;
    while (from < chain.size() - 1 && isClaimant(chain.get(from), claimant, scene)) {
      from++;
    }
    return from == 0 ? voice : new Voice(chain.subList(from, chain.size()));
  }

  private static boolean isClaimant(VoiceLink link, Who claimant, Scene scene) {
    String name = link.name().toLowerCase(java.util.Locale.ROOT);
    String actor = claimant.actor().name().toLowerCase(java.util.Locale.ROOT);
    String words = scene.words(claimant.first(), claimant.end()).toLowerCase(java.util.Locale.ROOT);
    return name.contains(actor)
        || actor.contains(name)
        || name.contains(words)
        || words.contains(name)
        || link.kind() == VoiceKind.ARMED_GROUP;
  }
}
