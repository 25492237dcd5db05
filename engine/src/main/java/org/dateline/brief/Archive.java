// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDate;
import java.util.List;
import org.dateline.assess.Past;
import org.dateline.assess.PastEvent;
import org.dateline.codebook.Actor;

/** What a brief holds its incidents against. Declared here, kept by whoever has a record. */
public interface Archive extends Past {
  /** Acts of the record that an actor is held to have done, between two days, both inclusive. */
  List<PastEvent> by(Actor actor, LocalDate from, LocalDate to);
}
