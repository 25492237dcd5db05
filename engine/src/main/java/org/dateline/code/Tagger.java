// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.List;
import org.dateline.text.Text;

/**
 * The first step of coding: finds the words that name acts and the parts that people, things,
 * places and times play in them. Today rules from lexicon files; a learned model can take its
 * place. Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Tagger {
  /** Mentions in the order of the text. */
  List<Mention> mentionsIn(Text text, Meanings meanings);
}
