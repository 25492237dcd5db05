// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

/**
 * The words that name a speaker, by token indexes.
 *
 * @param first its first word
 * @param core after its last word before a preposition, a bracket or a relative clause
 * @param end after its last word
 * @param outerFirst where it begins with all that hangs on it
 * @param outerEnd where it ends with all that hangs on it: "X[, a spokesman for Y,]"
 * @param aside first word of what is said of it between commas, or -1
 * @param asideEnd after that, or -1
 */
record NounPhrase(
    int first, int core, int end, int outerFirst, int outerEnd, int aside, int asideEnd) {
  static NounPhrase plain(int first, int core, int end) {
    return new NounPhrase(first, core, end, first, end, -1, -1);
  }

  NounPhrase with(int newAside, int newAsideEnd, int newOuterEnd) {
    return new NounPhrase(first, core, end, outerFirst, newOuterEnd, newAside, newAsideEnd);
  }

  NounPhrase from(int newOuterFirst) {
    return new NounPhrase(first, core, end, newOuterFirst, outerEnd, aside, asideEnd);
  }
}
