// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.screen.Chromium.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures when a page of a desk that runs elsewhere is first painted, each time in a browser that
 * has nothing of it yet. It is no test and runs only when it is asked for by name, with the
 * address: {@code -Dtest=FirstPaint -Ddesk=http://127.0.0.1:8080}.
 */
@ExtendWith(OnScreen.class)
class FirstPaint {
  private static final int TIMES = 5;

  /** Milliseconds from the question to the first byte, and to the first paint with content. */
  private static final String TIMES_OF_PAGE =
      "() => new Promise(done => new PerformanceObserver(seen => {"
          + " const paint = seen.getEntriesByName('first-contentful-paint')[0];"
          + " if (paint) done([performance.getEntriesByType('navigation')[0].responseStart,"
          + " paint.startTime]); }).observe({type: 'paint', buffered: true}))";

  @Test
  void ofEveryPage(Chromium chromium) {
    String desk =
        Optional.ofNullable(System.getProperty("desk"))
            .orElseThrow(() -> new AssertionError("say which desk: -Ddesk=http://127.0.0.1:8080"));
    StringBuilder table =
        new StringBuilder("| page | first byte, median | first paint, median | slowest |\n");
    table.append("| --- | --- | --- | --- |\n");
    for (String path : pages(chromium, desk)) {
      List<Double> bytes = new ArrayList<>();
      List<Double> paints = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        try (Window window = chromium.open(desk, Size.WIDE, ColorScheme.LIGHT)) {
          List<?> times = (List<?>) window.go(path).page.evaluate(TIMES_OF_PAGE);
          bytes.add(((Number) times.get(0)).doubleValue());
          paints.add(((Number) times.get(1)).doubleValue());
        }
      }
      Collections.sort(bytes);
      Collections.sort(paints);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
              path,
              bytes.get(TIMES / 2),
              paints.get(TIMES / 2),
              paints.get(TIMES - 1)));
    }
    System.out.println(table);
  }

  /** The pages that the interface fixes, and one of each kind that the case has. */
  private static List<String> pages(Chromium chromium, String desk) {
    List<String> pages = new ArrayList<>(List.of("/"));
    try (Window window = chromium.open(desk)) {
      for (String list : List.of("/incidents", "/reports", "/actors")) {
        pages.add(list);
        Locator first = window.go(list).one("tbody a[href^='" + list + "/']");
        if (first.count() > 0) {
          pages.add(first.getAttribute("href"));
        }
      }
    }
    pages.addAll(List.of("/claims", "/map", "/sources", "/review", "/search?q=police", "/briefs"));
    return pages;
  }
}
