// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;

/** Words that go into a sentence, and what they rest on. */
record Phrase(String text, List<Ground> grounds) {
  Phrase {
    grounds = List.copyOf(grounds);
  }

  /** Words that add nothing to what the rest of the sentence rests on: "were", "in". */
  static Phrase plain(String text) {
    return new Phrase(text, List.of());
  }

  /** Several as one. */
  static Phrase list(List<Phrase> some, String last) {
    List<Ground> grounds = new ArrayList<>();
    some.forEach(one -> grounds.addAll(one.grounds()));
    return new Phrase(Wording.list(some.stream().map(Phrase::text).toList(), last), grounds);
  }
}
