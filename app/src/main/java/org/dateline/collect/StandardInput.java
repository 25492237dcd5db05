// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.read.Input;

/** Standard input: one report, or JSON Lines. */
record StandardInput(InputStream in) implements Origin {
  @Override
  public String name() {
    return "-";
  }

  @Override
  public Arrival fetch() {
    try {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      return bytes.length > LIMIT
          ? Arrival.tooLarge(name())
          : new Arrival.Content(new Input(name(), bytes));
    } catch (IOException e) {
      return Arrival.refused(
          "UNREADABLE",
          name(),
          "standard input cannot be read (" + e.getMessage() + "); give a file instead");
    }
  }
}
