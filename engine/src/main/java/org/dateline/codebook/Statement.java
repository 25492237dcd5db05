// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A voice said that a field of something has a value, in these words: the only thing that is stored
 * as true (codebook, section 3). Immutable.
 *
 * @param about the id of the account, operation or report that it is about
 * @param saidAt when the nearest voice said it, local time; empty where nothing says so
 * @param coder the program version or person that made the statement
 * @param confidence from 0 to 1
 * @param rule why the value was read so, in a few words, for people who ask
 */
public record Statement(
    String about,
    Field field,
    Value value,
    Evidence evidence,
    Voice voice,
    Modality modality,
    Optional<LocalDateTime> saidAt,
    String coder,
    double confidence,
    String rule) {
  public Statement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
  }
}
