// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, started once for all tests. */
final class Chromium implements AutoCloseable {
  /** What a machine without it is told. */
  static final String MISSING =
      "no Chromium: the tests of the desk look at it in one. Install it (apt-get install chromium),"
          + " or set CHROMIUM to the program of yours.";

  /** Milliseconds that something may take on a machine that has much else to do. */
  private static final double PATIENCE = 20_000;

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Path program = program().orElseThrow(() -> new AssertionError(MISSING));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program)
                      .setHeadless(true)
                      .setArgs(
                          List.of("--disable-gpu", "--font-render-hinting=none", "--lang=en-GB")));
      return new Chromium(playwright, browser);
    } catch (PlaywrightException e) {
      playwright.close();
      throw e;
    }
  }

  /** The one that CHROMIUM names, or the first on the path. */
  private static Optional<Path> program() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window of its own, without anything that another one left behind. */
  Window open(String address, Size size, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setColorScheme(scheme)
                .setHasTouch(size == Size.NARROW)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
    context.setDefaultTimeout(PATIENCE);
    return new Window(context, address);
  }

  Window open(String address) {
    return open(address, Size.WIDE, ColorScheme.LIGHT);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Pixels of a window. */
  enum Size {
    VAST(2560, 1440),
    WIDE(1280, 800),
    NARROW(360, 720);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }
}
