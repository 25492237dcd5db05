// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of earlier acts: the record, and the data sets that were imported beside it. */
public interface Past {
  /** From which day on something is known of a country; empty where nothing is. */
  Optional<LocalDate> begins(String country);

  /**
   * Acts in a country that began between two days, both inclusive, the earliest first.
   *
   * @param killed those only in which at least so many were; 0 for all
   */
  List<PastEvent> in(String country, LocalDate from, LocalDate to, int killed);
}
