// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.charset.StandardCharsets;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.read.Input;

/** An input that a test gives. */
public record Given(String name, String text) implements Origin {
  @Override
  public Arrival fetch() {
    return new Arrival.Content(new Input(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A report with a head. */
  public static Given report(String name, String source, String published, String text) {
    return new Given(
        name + ".txt", "source: " + source + "\npublished: " + published + "\n\n" + text + "\n");
  }
}
