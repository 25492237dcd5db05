// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chain from the one who knows to the one who printed it: {@code Iranian officials ← BBC ← blog}
 * (codebook, section 3). Never empty. Immutable.
 */
public record Voice(List<VoiceLink> chain) {
  public Voice {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a voice needs at least the one who printed it");
    }
  }

  public static Voice of(VoiceLink... chain) {
    return new Voice(List.of(chain));
  }

  /** The one who knows. */
  public VoiceLink root() {
    return chain.get(0);
  }

  /** The one who printed it. */
  public VoiceLink printer() {
    return chain.get(chain.size() - 1);
  }

  /** This voice, as told by one who knows better: the link goes to the front. */
  public Voice heardFrom(VoiceLink nearer) {
    List<VoiceLink> longer = new ArrayList<>(chain.size() + 1);
    longer.add(nearer);
    longer.addAll(chain);
    return new Voice(longer);
  }

  /** "Iranian officials ← BBC ← blog". */
  public String words() {
    return chain.stream().map(VoiceLink::name).collect(Collectors.joining(" ← "));
  }
}
