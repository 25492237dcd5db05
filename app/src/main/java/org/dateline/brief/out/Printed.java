// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import java.util.List;

/** A file that was made of a brief. */
public final class Printed {
  private final byte[] bytes;
  private final List<String> missing;

  /**
   * A file.
   *
   * @param missing signs for which the fonts of the program have no shape, each once; they show as
   *     a substitute
   */
  public Printed(byte[] bytes, List<String> missing) {
    this.bytes = bytes.clone();
    this.missing = List.copyOf(missing);
  }

  /** What the file holds. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Signs that the fonts have no shape for. */
  public List<String> missing() {
    return missing;
  }
}
