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
}
