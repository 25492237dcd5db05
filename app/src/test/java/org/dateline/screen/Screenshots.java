// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.dateline.screen.Chromium.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures in {@code docs/screenshots}: every page light, dark and narrow. It is no test
 * and runs only when it is asked for by name (see CONTRIBUTING.md).
 */
@ExtendWith(OnScreen.class)
class Screenshots {
  private static final Path FOLDER = Path.of("..", "docs", "screenshots");

  @Test
  void ofEveryPage(Chromium chromium, ExampleDesk desk) throws IOException {
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, String> one : DeskPages.of(desk).entrySet()) {
      take(chromium, desk, one.getKey(), one.getValue(), "light", Size.WIDE, ColorScheme.LIGHT);
      take(chromium, desk, one.getKey(), one.getValue(), "dark", Size.WIDE, ColorScheme.DARK);
      take(chromium, desk, one.getKey(), one.getValue(), "narrow", Size.NARROW, ColorScheme.LIGHT);
    }
  }

  private static void take(
      Chromium chromium,
      ExampleDesk desk,
      String name,
      String path,
      String look,
      Size size,
      ColorScheme colours)
      throws IOException {
    try (Window window = chromium.open(desk.address(), size, colours)) {
      window.go(path).settle();
      Files.write(FOLDER.resolve(name + "-" + look + ".webp"), picture(window));
    }
  }

  /** WebP, which Playwright itself does not offer: a third of the size of a PNG. */
  private static byte[] picture(Window window) {
    CDPSession session = window.page.context().newCDPSession(window.page);
    JsonObject how = new JsonObject();
    how.addProperty("format", "webp");
    how.addProperty("quality", 60);
    String data = session.send("Page.captureScreenshot", how).get("data").getAsString();
    return Base64.getDecoder().decode(data);
  }
}
