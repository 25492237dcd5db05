// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Found;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** What was found in a text, sorted by the sentence that it stands in. Immutable. */
public final class BySentence<T> {
  private final List<List<Found<T>>> found;

  private BySentence(List<List<Found<T>>> found) {
    this.found = found;
  }

  /** What crosses the end of a sentence is left out. */
  public static <T> BySentence<T> of(Text text, List<Found<T>> all) {
    List<List<Found<T>>> found = new ArrayList<>(text.sentences().size());
    for (int i = 0; i < text.sentences().size(); i++) {
      found.add(List.of());
    }
    for (Found<T> one : all) {
      text.findSentence(one.span().start())
          .filter(sentence -> sentence.span().contains(one.span()))
          .ifPresent(
              sentence -> {
                if (found.get(sentence.index()).isEmpty()) {
                  found.set(sentence.index(), new ArrayList<>(4));
                }
                found.get(sentence.index()).add(one);
              });
    }
    return new BySentence<>(found);
  }

  public List<Found<T>> in(Sentence sentence) {
    return found.get(sentence.index());
  }
}
