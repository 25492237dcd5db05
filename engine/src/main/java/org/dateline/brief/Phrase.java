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

  /** "a, b and c". */
  static Phrase list(List<Phrase> some, String last) {
    return joined(some, Wording.list(some.stream().map(Phrase::text).toList(), last));
  }

  /** What each side says: "a; b; c". */
  static Phrase sides(List<Phrase> some) {
    return joined(some, String.join("; ", some.stream().map(Phrase::text).toList()));
  }

  private static Phrase joined(List<Phrase> some, String text) {
    List<Ground> grounds = new ArrayList<>();
    some.forEach(one -> grounds.addAll(one.grounds()));
    return new Phrase(text, grounds);
  }
}
