// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.Optional;

/**
 * For whom a spokesman speaks: "a [ministry] spokesman", "a spokesman for the [army]", "Colonel
 * Vane, [army] spokesman". What he says is their word.
 */
final class Spokesmen {
  /**
   * Those for whom somebody speaks.
   *
   * @param body their words
   * @param theirs whether only "its" or "their" names them
   * @param word what he is called: "spokesman"
   */
  record Spoken(NounPhrase body, boolean theirs, String word) {}

  private final Marked text;
  private final Names names;

  Spokesmen(Marked text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** For whom the one speaks whom a noun phrase names, if he is a spokesman of somebody. */
  Optional<Spoken> of(NounPhrase phrase) {
    Optional<Spoken> own = in(phrase.first(), phrase.core(), phrase.end());
    return own.isPresent() || phrase.aside() < 0
        ? own
        : in(phrase.aside(), phrase.asideEnd(), phrase.asideEnd());
  }

  private Optional<Spoken> in(int first, int core, int end) {
    int at = first;
    while (at < core && !text.has(at, WordClass.SPOKESMAN)) {
      at++;
    }
    if (at == core) {
      return Optional.empty();
    }
    String word = text.token(at).norm();
    boolean named = text.is(at + 1, "for") || text.is(at + 1, "of");
    if (named && at + 2 < end) {
      return Optional.of(new Spoken(upToPreposition(at + 2, end), false, word));
    }
    boolean theirs = text.is(first, "its") || text.is(first, "their");
    int from = names.start(NounPhrase.plain(first, at, at));
    int stop = text.is(at - 1, "'s") || text.is(at - 1, "'") ? at - 1 : at;
    while (from < stop && (isPlain(from) || text.token(from).isNumber())) {
      from++;
    }
    return from < stop || theirs
        ? Optional.of(
            new Spoken(NounPhrase.plain(Math.min(from, stop - 1), stop, stop), theirs, word))
        : Optional.empty();
  }

  /** "A senior spokesman": words that name nobody. */
  private boolean isPlain(int i) {
    return text.has(i, WordClass.RANK) || text.has(i, WordClass.DET);
  }

  private NounPhrase upToPreposition(int first, int end) {
    int core = first + 1;
    while (core < end && !text.has(core, WordClass.PREP) && !text.isBreak(core)) {
      core++;
    }
    int last = core;
    while (last < end && !text.isBreak(last)) {
      last++;
    }
    return NounPhrase.plain(first, core, last);
  }
}
