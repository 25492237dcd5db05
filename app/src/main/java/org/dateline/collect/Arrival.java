// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.util.OptionalLong;
import org.dateline.codebook.Reject;

/** What came of fetching an input: its bytes, or why there are none. */
public sealed interface Arrival {
  /** The bytes of an input, not to be changed. */
  final class Content implements Arrival {
    private final String name;
    private final byte[] bytes;

    Content(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    public String name() {
      return name;
    }

    public byte[] bytes() {
      return bytes;
    }
  }

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
