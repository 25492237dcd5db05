// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people decide at the desk: each on a case of its own. */
@ExtendWith(OnScreen.class)
class DecidingTest {
  @TempDir private Path folder;

  @Test
  void wordsAreSelectedInTheTextByMouse(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      window.go(DeskPages.of(desk).get("report-correct"));
      window.one("#text mark").dblclick();
      assertThat(window.one("#use")).isEnabled();
      window.one("#use").click();
      assertTrue(!window.one("#pick input[name=quote]").inputValue().isBlank());
      String span = window.one("#pick input[name=span]").inputValue();
      assertTrue(span.matches("[0-9]+-[0-9]+"), span);
    }
  }

  @Test
  void wordsAreSelectedInTheTextByKeyboard(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      window.go(DeskPages.of(desk).get("report-correct"));
      window.one("#text").focus();
      window.press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Enter");
      assertTrue(!window.one("#pick input[name=quote]").inputValue().isBlank());
      assertEquals("value", window.page.evaluate("() => document.activeElement.name"));
    }
  }

  @Test
  void anIncidentIsReviewedOnItsOwnPageByKeyboard(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      String page = "/incidents/" + DeskPages.encoded(desk.mostTold());
      window.go(page);
      window.press("?");
      assertThat(window.one("#keys")).containsText("Split it");
      window.press("Escape", "e");
      window.waitForPath("/decide\\?act=set");
      assertEquals("value", window.page.evaluate("() => document.activeElement.name"));
      window.one("#field").selectOption("wounded");
      assertThat(window.one("h1")).hasText("Correct wounded");
      window.tabTo(".words summary").press("Enter");
      window.tabTo(".words a").press("Enter");
      window.waitForPath("/reports/.*field=wounded");
      assertThat(window.one("#picking")).containsText("wounded");
      for (String[] key : new String[][] {{"x", "reject"}, {"m", "join"}, {"s", "split"}}) {
        window.go(page);
        window.press(key[0]);
        window.waitForPath("/decide\\?act=" + key[1]);
      }
      window.go(page);
      window.press("a");
      assertThat(window.one(".done")).containsText("accepted");
      window.press("u");
      assertThat(window.one(".done")).containsText("took back");
    }
  }
}
