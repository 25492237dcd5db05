// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

/** Why somebody should look at an incident. Its place is what a case keeps. */
public enum Doubt {
  /** Independent voices give values of a field that cannot both be true. */
  CONTRADICTED(0, "voices differ", 0.5),
  /** What is recorded is doubtful or improbable by the grades of those who say it. */
  DOUBTFUL(1, "low credibility", 0.4),
  /** No value is borne out by a second independent voice. */
  ONE_VOICE(2, "one voice only", 0.25),
  /** Nobody says on which day. */
  NO_DAY(3, "no day", 0.25),
  /** Nobody says where, nearer than the country. */
  NO_PLACE(4, "no place", 0.25),
  /** Nobody says what kind of act it was. */
  NO_TYPE(5, "no type", 0.15),
  /** Two of its accounts stand together on weak grounds. */
  LOOSE_JOIN(6, "joined on weak grounds", 0.3),
  /** Several claim it, or one who is held to have done it denies it. */
  DISPUTED_CLAIM(7, "claim disputed", 0.35),
  /** Something new came after somebody had accepted it. */
  CHANGED(8, "changed since accepted", 0.5),
  /** Nobody has looked yet. */
  NOT_SEEN(9, "not yet looked at", 0.05);

  private final int place;
  private final String words;
  private final double weight;

  Doubt(int place, String words, double weight) {
    this.place = place;
    this.words = words;
    this.weight = weight;
  }

  /** For people: "voices differ". */
  public String words() {
    return words;
  }

  /** How likely it is, by judgement, that a person who looks has something to correct; 0 to 1. */
  public double weight() {
    return weight;
  }

  /** The bit by which a set of doubts is kept as one number. */
  public int bit() {
    return 1 << place;
  }
}
