// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import org.dateline.codebook.Span;
import org.dateline.codebook.Value;

/**
 * Words that play a part in an act.
 *
 * @param trigger the trigger that it belongs to, as an index into the list of triggers
 * @param value what the words mean in the codebook
 * @param adds whether it is a figure that adds to the one before it: "another five"
 * @param score from 0 to 1
 * @param rule why it was read so, in a few words
 */
public record Mention(
    Role role, Span span, int trigger, Value value, boolean adds, double score, String rule) {
  /** One that adds to nothing. */
  public Mention(Role role, Span span, int trigger, Value value, double score, String rule) {
    this(role, span, trigger, value, false, score, rule);
  }

  /** This mention with another reason. */
  public Mention because(String why) {
    return new Mention(role, span, trigger, value, adds, score, why);
  }
}
