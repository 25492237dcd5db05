// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

/** Where the actor of a cue stands. */
enum Frame {
  /** Before the marked word: "X claimed responsibility". */
  SUBJECT,
  /** Before it, with an act as the object: "X claims attacks on ...". */
  HEADLINE,
  /** After the cue: "was claimed by X", "armed by X". */
  BY,
  /** Both: the subject before the marked word, the object after the cue. */
  BETWEEN,
  /** Both, the other way round: "X, armed by Y". */
  REVERSED,
  /** The subject before, the object inside the cue: "X regards Y as heretics". */
  INSIDE,
  /** Nobody. */
  NONE
}
