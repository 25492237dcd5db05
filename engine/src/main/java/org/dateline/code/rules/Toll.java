// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Optional;
import org.dateline.code.rules.Casualties.Harm;
import org.dateline.code.rules.People.Phrase;
import org.dateline.codebook.Count;

/**
 * People to whom something happened.
 *
 * @param phrases the noun phrases, more than one in a sum: "three soldiers and two civilians"
 * @param word token at which the words of harm begin
 * @param total whether it takes in all figures before it
 * @param named how many stand by name before the phrases: "Ana Paz and two others"
 * @param apart whether attackers that the same words count were taken out
 */
record Toll(Harm harm, List<Phrase> phrases, int word, boolean total, boolean apart, int named) {
  /** Attackers and others, where a sum takes in both: "six policemen and six militants". */
  List<Toll> sides() {
    List<Phrase> ours = phrases.stream().filter(p -> !p.attacker()).toList();
    List<Phrase> theirs = phrases.stream().filter(Phrase::attacker).toList();
    boolean both = harm == Harm.KILLED && !ours.isEmpty() && !theirs.isEmpty();
    return both
        ? List.of(
            new Toll(harm, ours, word, total, true, named),
            new Toll(harm, theirs, word, total, true, 0))
        : List.of(this);
  }

  boolean attackers() {
    return phrases.stream().allMatch(Phrase::attacker);
  }

  /** The sum of the figures, a singular noun being one; empty where no figure is said. */
  Optional<Count> count() {
    return phrases.stream().noneMatch(p -> p.count().isPresent())
        ? Optional.empty()
        : phrases.stream()
            .flatMap(p -> p.count().or(() -> one(p)).stream())
            .reduce(Count::plus)
            .map(c -> named == 0 || c.min() == 0 ? c : c.plus(Count.exactly(named)));
  }

  private static Optional<Count> one(Phrase phrase) {
    return phrase
        .noun()
        .filter(n -> n.person() && !n.plural() && !phrase.mass())
        .map(n -> Count.exactly(1));
  }
}
