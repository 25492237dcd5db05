// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.Opening;
import org.dateline.screen.Chromium.Size;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures in {@code docs/screenshots}: every page light, dark and narrow. It is no test
 * and runs only when it is asked for by name (see CONTRIBUTING.md).
 */
@ExtendWith(OnScreen.class)
class Screenshots {
  private static final Path FOLDER = Path.of("..", "docs", "screenshots");

  @TempDir private Path folder;

  @Test
  void ofEveryPage(Chromium chromium, ExampleDesk desk) throws IOException {
    Files.createDirectories(FOLDER);
    takeAll(chromium, desk, DeskPages.of(desk), Optional.empty());
  }

  @Test
  void ofPagesThatShowWhatWasDone(Chromium chromium, ExampleDesk example) throws IOException {
    try (ExampleDesk desk = example.copy(folder, DeskPages.working())) {
      takeAll(chromium, desk, DeskPages.worked(desk), Optional.empty());
    }
  }

  @Test
  void ofThePagesOfPeople(Chromium chromium, ExampleDesk example) throws IOException {
    String password = "quite a long pass phrase";
    try (ExampleDesk desk = example.copy(folder, Opening.alone("nobody").forTeam(true))) {
      desk.work.team().add("Ana Osei", Role.ADMIN, password, By.commandLine());
      desk.work.team().add("Ben Adeyemi", Role.CODER, password, By.commandLine());
      desk.work.team().add("Rea Lindqvist", Role.READER, password, By.commandLine());
      takeAll(chromium, desk, Map.of("login", "/login"), Optional.empty());
      Map<String, String> inside = Map.of("me", "/me", "people", "/people", "log", "/people/log");
      takeAll(chromium, desk, inside, Optional.of(password));
    }
  }

  private static void takeAll(
      Chromium chromium, ExampleDesk desk, Map<String, String> pages, Optional<String> password)
      throws IOException {
    for (Map.Entry<String, String> one : pages.entrySet()) {
      for (Look look : Look.values()) {
        try (Window window = chromium.open(desk.address(), look.size, look.colours)) {
          if (password.isPresent()) {
            window.go("/login").logIn("Ana Osei", password.get());
            window.waitForPath("/");
          }
          window.go(one.getValue()).settle();
          Files.write(FOLDER.resolve(one.getKey() + "-" + look.code() + ".webp"), picture(window));
        }
      }
    }
  }

  private enum Look {
    LIGHT(Size.WIDE, ColorScheme.LIGHT),
    DARK(Size.WIDE, ColorScheme.DARK),
    NARROW(Size.NARROW, ColorScheme.LIGHT);

    private final Size size;
    private final ColorScheme colours;

    Look(Size size, ColorScheme colours) {
      this.size = size;
      this.colours = colours;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** WebP, which Playwright itself does not offer: a third of the size of a PNG. */
  private static byte[] picture(Window window) {
    CDPSession session = window.page.context().newCDPSession(window.page);
    JsonObject how = new JsonObject();
    how.addProperty("format", "webp");
    how.addProperty("quality", 50);
    String data = session.send("Page.captureScreenshot", how).get("data").getAsString();
    return Base64.getDecoder().decode(data);
  }
}
