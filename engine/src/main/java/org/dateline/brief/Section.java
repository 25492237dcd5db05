// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.List;

/** A section of a brief; without passages where there is nothing to say. */
public record Section(Topic topic, List<Passage> passages) {
  public Section {
    passages = List.copyOf(passages);
  }

  /** What a section is about, in the order of a brief. */
  public enum Topic {
    HAPPENED("What happened"),
    CLAIMED("Who claims it, and who is blamed"),
    DISPUTED("What is disputed"),
    COMPARED("How it compares"),
    UNKNOWN("What is not known");

    private final String heading;

    Topic(String heading) {
      this.heading = heading;
    }

    /** For people: "What happened". */
    public String heading() {
      return heading;
    }
  }
}
