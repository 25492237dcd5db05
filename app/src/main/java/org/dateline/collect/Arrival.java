// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.util.OptionalLong;
import org.dateline.codebook.Reject;
import org.dateline.read.Input;

/** What came of fetching an input: its bytes, or why there are none. */
public sealed interface Arrival {
  /** The input is there. */
  record Content(Input input) implements Arrival {}

  /** There are no bytes. */
  record Refused(Reject reject) implements Arrival {}

  /** A refusal: what is wrong, then what to do. */
  static Refused refused(String code, String name, String note) {
    return new Refused(new Reject("collect", code, name, OptionalLong.empty(), note));
  }

  /** The refusal of an input that is over {@link Origin#LIMIT}. */
  static Refused tooLarge(String name) {
    return refused(
        "TOO_LARGE",
        name,
        "is larger than "
            + Origin.LIMIT / (1024 * 1024)
            + " MiB; split it, or give the report's text alone");
  }
}
