// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.Desk;
import org.dateline.line.CaseWork;
import org.dateline.screen.Chromium.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the desk as people meet it: wide and narrow, light and dark, full and empty. */
@ExtendWith(OnScreen.class)
class PagesTest {
  @ParameterizedTest
  @EnumSource(Size.class)
  void everyPageIsOpenToEverybody(Size size, Chromium chromium, ExampleDesk desk) {
    List<String> wrong = new ArrayList<>();
    try (Window window = chromium.open(desk.address(), size, ColorScheme.LIGHT)) {
      DeskPages.of(desk).forEach((name, path) -> look(window.go(path), name).forEach(wrong::add));
      window.allowing(404).go("/incidents/nothing");
      wrong.addAll(look(window, "nothing there"));
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void pagesOfAnEmptyCaseSayWhatToDo(Chromium chromium, @TempDir Path folder) {
    try (CaseWork work =
            CaseWork.open(folder.resolve("empty.db").toString(), Instant::now, () -> {});
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0);
        Window window = chromium.open(desk.address(), Size.NARROW, ColorScheme.DARK)) {
      for (Map.Entry<String, String> one : DeskPages.without().entrySet()) {
        window.go(one.getValue());
        assertEquals(List.of(), Axe.violations(window.page), one.getKey());
        assertEquals(0, window.overhang(), one.getKey());
        assertTrue(window.one(".empty").isVisible(), one.getKey());
      }
    }
  }

  @Test
  void titlesTellPagesApart(Chromium chromium, ExampleDesk desk) {
    Set<String> seen = new HashSet<>();
    try (Window window = chromium.open(desk.address())) {
      DeskPages.of(desk)
          .forEach(
              (name, path) -> {
                if (!name.matches("report-(versions|correct)|decide-.*")) {
                  String title = window.go(path).page.title();
                  assertTrue(title.endsWith(" · Dateline") && seen.add(title), name + ": " + title);
                }
              });
    }
  }

  @Test
  void whatHasTheFocusIsSeenToHaveIt(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/incidents");
      for (int i = 0; i < 30; i++) {
        window.press("Tab");
        String outline =
            (String)
                window.page.evaluate(
                    "() => { const s = getComputedStyle(document.activeElement);"
                        + " return s.outlineStyle + ' ' + s.outlineWidth; }");
        assertTrue(
            !outline.startsWith("none") && !outline.endsWith(" 0px"),
            window.page.evaluate("() => document.activeElement.outerHTML") + " has " + outline);
      }
    }
  }

  @Test
  void onPaperThereIsTheTextWithoutTheControls(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go(DeskPages.of(desk).get("incident"));
      window.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String gone : List.of(".top", ".bottom", ".asof")) {
        assertTrue(window.all(gone).isHidden(), gone);
      }
      assertTrue(window.one("h1").isVisible());
      assertEquals(
          "rgb(0, 0, 0)",
          window.page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"));
    }
  }

  @Test
  void arabicRunsFromRightToLeft(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/reports/arabic-title");
      assertEquals(
          "rtl",
          window.page.evaluate("() => getComputedStyle(document.querySelector('h1')).direction"));
      assertEquals(
          List.of("ltr", "rtl", "ltr"),
          window.page.evaluate(
              "() => [...document.querySelectorAll('.text p')].slice(-3)"
                  + ".map(one => getComputedStyle(one).direction)"));
    }
  }

  /** Other rules than those of colours do not change with the colours. */
  static List<String> look(Window window, String name) {
    if (window.all("#map-page").count() > 0) {
      window.settle();
    }
    List<String> wrong = new ArrayList<>();
    if (window.shifted() > Window.STILL) {
      wrong.add("the layout moves by " + window.shifted() + ": " + window.shifters());
    }
    window.page.evaluate(
        "() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
    if (window.overhang() > 0) {
      wrong.add("is wider than the window by " + window.overhang());
    }
    if (window.all("h1").count() != 1) {
      wrong.add("has " + window.all("h1").count() + " h1");
    }
    wrong.addAll(Axe.violations(window.page));
    window.colours(ColorScheme.DARK);
    Axe.violationsOfColours(window.page).forEach(one -> wrong.add("dark: " + one));
    window.colours(ColorScheme.LIGHT);
    return wrong.stream().map(one -> name + ": " + one).toList();
  }
}
