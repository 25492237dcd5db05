// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import org.dateline.code.voice.VoiceReading;
import org.dateline.text.Text;

/**
 * The first step of coding: finds the words that name acts and the parts that people, things,
 * places and times play in them. Today rules from lexicon files; a learned model can take its
 * place. Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Tagger {
  Tagging tag(Text text, Meanings meanings, VoiceReading voices);
}
