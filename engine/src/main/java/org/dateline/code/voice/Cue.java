// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

/**
 * A verb of saying in a text, by token indexes.
 *
 * @param first first of its auxiliaries and adverbs
 * @param verb first word of the verb itself
 * @param end after its last word
 * @param passive "was reported"
 * @param infinitive "to say"
 * @param modal "will say"
 * @param negated "did not say"
 */
record Cue(
    int first,
    int verb,
    int end,
    CueWord word,
    boolean passive,
    boolean infinitive,
    boolean modal,
    boolean negated) {
  /** The same verb where nothing is said by it: "did not say who", and what the author says. */
  Cue held() {
    return new Cue(first, verb, end, word.held(), passive, infinitive, modal, negated);
  }
}
