// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** A page that is still to come. */
final class StubPage implements Handler {
  private final Section section;
  private final String words;
  private final Rendering rendering;

  StubPage(Section section, String words, Rendering rendering) {
    this.section = section;
    this.words = words;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    rendering.page(context, "stub", Frame.of(section), words);
  }
}
