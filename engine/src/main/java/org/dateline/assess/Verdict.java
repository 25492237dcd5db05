// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDate;
import java.util.List;

/** What the record says to a precedent. */
public sealed interface Verdict {
  /** For people, in a sentence. */
  String words();

  /** Nothing that is known speaks against it, from the first day that it speaks of. */
  record Confirmed(LocalDate from) implements Verdict {
    @Override
    public String words() {
      return "nothing in the record since " + from + " speaks against it";
    }
  }

  /** These acts speak against it, the weightiest first. */
  record Contradicted(List<PastEvent> by) implements Verdict {
    public Contradicted {
      by = List.copyOf(by);
    }

    @Override
    public String words() {
      String more = by.size() > 1 ? " and " + (by.size() - 1) + " more" : "";
      return "the record speaks against it: " + by.get(0).words() + more;
    }
  }

  /** The record cannot say. */
  record NotDecidable(String reason) implements Verdict {
    @Override
    public String words() {
      return "the record cannot say: " + reason;
    }
  }
}
