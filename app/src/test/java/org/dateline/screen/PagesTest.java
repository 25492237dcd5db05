// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.Desk;
import org.dateline.desk.Opening;
import org.dateline.line.CaseWork;
import org.dateline.line.Reviewing.Basis;
import org.dateline.screen.Chromium.Size;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the desk as people meet it: wide and narrow, light and dark, full and empty. */
@ExtendWith(OnScreen.class)
class PagesTest {
  private static final String PASSWORD = "quite a long pass phrase";

  /** Characters of a line that the eye still finds its way back from. */
  private static final int LONG = 150;

  private final List<String> wrong = new ArrayList<>();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void everyPageIsOpenToEverybody(Size size, Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address(), size, ColorScheme.LIGHT)) {
      all(window, DeskPages.of(desk));
      all(window, DeskPages.besides(desk));
      DeskPages.wrong()
          .forEach((path, status) -> all(window.allowing(status), Map.of("wrong", path)));
    }
    nothingIsWrong();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void soArePagesThatShowWhatWasDone(Size size, Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder, DeskPages.working());
        Window window = chromium.open(desk.address(), size, ColorScheme.LIGHT)) {
      all(window, DeskPages.worked(desk));
      String other = desk.incident(one -> one.id().startsWith("baga#"));
      window.go("/decide?act=reject&incident=" + DeskPages.encoded(other));
      desk.work.reviewing("Ben").accept(new Basis(other, Optional.empty(), "It is the same."));
      window.one("textarea[name=because]").fill("A drill.");
      window.allowing(409).one("form.decide button.main").click();
      assertThat(window.one("#meanwhile")).isVisible();
      wrong.addAll(look(window, "somebody was quicker"));
    }
    nothingIsWrong();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void soAreThePagesOfPeople(Size size, Chromium chromium, ExampleDesk example) {
    Opening opening = Opening.alone("nobody").forTeam(true);
    try (ExampleDesk desk = example.copy(folder, opening);
        Window window = chromium.open(desk.address(), size, ColorScheme.LIGHT)) {
      desk.work.team().add("Ana Osei", Role.ADMIN, PASSWORD, By.commandLine());
      desk.work.team().add("Rea", Role.READER, PASSWORD, By.commandLine());
      all(window, Map.of("login", "/login"));
      window.allowing(401).go("/login").logIn("Ana Osei", "not the right phrase");
      assertThat(window.one("[role=alert]")).isVisible();
      wrong.addAll(look(window, "login refused"));
      window.go("/login").logIn("Ana Osei", PASSWORD);
      window.waitForPath("/");
      all(window, Map.of("me", "/me", "people", "/people", "log", "/people/log", "today", "/"));
      window.go("/me").one("form[action='/me/tokens'] input[name=name]").fill("A map");
      window.one("form[action='/me/tokens'] button").click();
      assertThat(window.one("#made")).isVisible();
      wrong.addAll(look(window, "me with a token"));
      window.go("/people").one("button[aria-label='New password for Rea']").click();
      assertThat(window.one("#made")).isVisible();
      wrong.addAll(look(window, "people with a password"));
    }
    nothingIsWrong();
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE", "NARROW"})
  void pagesOfAnEmptyCaseSayWhatToDo(Size size, Chromium chromium) {
    try (CaseWork work =
            CaseWork.open(folder.resolve("empty.db").toString(), Instant::now, () -> {});
        Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0);
        Window window = chromium.open(desk.address(), size, ColorScheme.LIGHT)) {
      for (Map.Entry<String, String> one : DeskPages.without().entrySet()) {
        all(window, Map.of("empty " + one.getKey(), one.getValue()));
        assertTrue(window.one(".empty").isVisible(), one.getKey());
      }
    }
    nothingIsWrong();
  }

  private void all(Window window, Map<String, String> pages) {
    pages.forEach((name, path) -> wrong.addAll(look(window.go(path), name)));
  }

  private void nothingIsWrong() {
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void pagesFitWindowsOfAnyWidth(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address(), Size.VAST, ColorScheme.LIGHT)) {
      DeskPages.of(desk)
          .forEach(
              (name, path) -> {
                window.page.setViewportSize(Size.VAST.width(), Size.VAST.height());
                window.go(path);
                if (window.shifted() > Window.STILL) {
                  wrong.add(name + " moves by " + window.shifted() + ": " + window.shifters());
                }
                if (window.longestLine() > LONG) {
                  wrong.add(name + " has lines of " + window.longestLine() + " characters");
                }
                for (int width : List.of(Size.VAST.width(), 1920, 901, 899, 621, 619)) {
                  window.page.setViewportSize(width, 800);
                  if (window.overhang() > 0) {
                    wrong.add(name + " at " + width + " is too wide by " + window.overhang());
                  }
                }
              });
    }
    nothingIsWrong();
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
  private static List<String> look(Window window, String name) {
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
