// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import org.dateline.codebook.Modality;

/** One form of a verb of saying, as {@code cues.tsv} lists it. */
record CueWord(Kind kind, Form form, Modality modality, Needs needs) {
  /** The same word where what follows is taken as known. */
  CueWord held() {
    boolean verb = kind != Kind.ACCORDING && kind != Kind.CITE;
    return verb ? new CueWord(Kind.REACT, form, modality, needs) : this;
  }

  /** What follows the verb. */
  enum Kind {
    /** What is said. */
    SAY,
    /** First the one who is told. */
    TELL,
    /** Somebody, of something: all of it is said. */
    ACCUSE,
    /** Somebody, for something that is taken as known. */
    BLAME,
    /** Something that is taken as known; only the attitude to it is the speaker's. */
    REACT,
    /** The voice behind another voice. */
    CITE,
    /** The words after it name the speaker. */
    ACCORDING
  }

  /** Which form of the verb it is. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /** What must stand around the verb for it to be one of saying. */
  enum Needs {
    NOTHING,
    SPEAKER,
    /** As {@link #THAT}, or a subject that is a poll, a study or the like. */
    STUDY,
    THAT,
    /** As {@link #SPEAKER}, and right after the verb a number: "the army spoke of six dead". */
    FIGURE
  }
}
