// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.List;

/** What the first step of coding found in a text, each list in the order of the text. */
public record Tagging(List<Trigger> triggers, List<Mention> mentions) {
  public Tagging {
    triggers = List.copyOf(triggers);
    mentions = List.copyOf(mentions);
  }
}
