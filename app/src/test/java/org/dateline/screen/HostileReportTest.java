// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report full of markup and script is text like any other. */
@ExtendWith(OnScreen.class)
class HostileReportTest {
  /** Closing the window fails where the browser had to stop anything, or anything was fetched. */
  @Test
  void nothingOfItIsRunOrFetched(Chromium chromium, ExampleDesk desk) {
    String incident = desk.incident(one -> one.id().startsWith("hostile"));
    try (Window window = chromium.open(desk.address())) {
      for (String path :
          List.of(
              "/reports/hostile",
              "/incidents/" + DeskPages.encoded(incident),
              "/reports",
              "/?day=2016-05-21",
              "/sources",
              "/search?q=Kohat",
              "/search?q=%3Cscript%3Edocument.title%3D%27broken%27%3C%2Fscript%3E",
              "/incidents?text=%22%3E%3Csvg%20onload%3Ddocument.title%3D%27broken%27%3E",
              "/map?country=PK")) {
        window.go(path).settle();
        assertFalse(window.page.title().equals("broken"), path);
        assertEquals(0, window.all("main iframe, main object, main img, main b").count(), path);
        assertEquals(0, window.all("a[href^='javascript']").count(), path);
        assertThat(window.one("h1")).isVisible();
      }
    }
  }

  @Test
  void itsMarkupIsShownToTheLetter(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/reports/hostile");
      String text = window.one("article.text").innerText();
      for (String markup :
          List.of(
              "<script>document.title='broken'", "</mark></p></article>", "${page}", "{{7*7}}")) {
        assertTrue(text.contains(markup), markup + " is not in " + text);
      }
      window.one("mark").click();
      assertThat(window.one(".reading.held")).isVisible();
    }
  }
}
