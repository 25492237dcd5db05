// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.screen.Chromium.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people look at on the pages, and how it answers to pointer, finger and keys. */
@ExtendWith(OnScreen.class)
class LookingTest {
  private static final String SIEGE = "/reports/04-third-plot";

  @Test
  void wordsAndReadingsPointAtEachOther(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go(SIEGE);
      Locator mark = window.one("mark");
      mark.hover();
      assertThat(mark).hasClass(Pattern.compile("\\blit\\b"));
      String number = mark.getAttribute("data-s").split(" ")[0];
      Locator reading = window.one(".reading[data-s='" + number + "']");
      assertThat(reading).hasClass(Pattern.compile("\\blit\\b"));
      Locator other = window.all(".reading").last();
      other.hover();
      assertThat(other).hasClass(Pattern.compile("\\blit\\b"));
      assertThat(window.one("mark[data-s~='" + other.getAttribute("data-s") + "']"))
          .hasClass(Pattern.compile("\\blit\\b"));
    }
  }

  @Test
  void aTapDoesWhatAPointerDoes(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address(), Size.NARROW, ColorScheme.DARK)) {
      window.go(SIEGE);
      Locator mark = window.all("mark").last();
      mark.tap();
      assertThat(mark).hasClass(Pattern.compile("\\bheld\\b"));
      Locator reading = window.one(".reading.held");
      assertThat(reading).isInViewport();
      reading.locator("a.go").tap();
      assertThat(window.one("mark.held")).isInViewport();
    }
  }

  @Test
  void asOfAnEarlierMomentThePageSaysWhatWasKnownThen(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/incidents/" + DeskPages.encoded(desk.mostTold()));
      int now = window.all("[aria-labelledby=reports] li").count();
      Locator slide = window.one("#asof .slide");
      slide.focus();
      window.press("Home");
      assertThat(window.one(".tag.warn:has-text('as of')")).isVisible();
      assertTrue(window.path().contains("as_of="), window.path());
      assertTrue(window.all("[aria-labelledby=reports] li").count() < now);
      assertEquals("input.slide.by-script", window.focus());
      assertThat(window.one(".spot[data-ready=true] canvas")).isVisible();
      window.press("End");
      assertThat(window.all(".tag.warn:has-text('as of')")).hasCount(0);
      assertThat(window.all("[aria-labelledby=reports] li")).hasCount(now);
    }
  }

  @Test
  void searchFindsReportsAndWhatWasReadFromThem(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/");
      window.press("/");
      assertEquals("input#find", window.focus());
      window.page.keyboard().type("\"forensic authority\"");
      window.press("Enter");
      window.waitForPath("/search\\?");
      assertThat(window.all("li.line")).hasCount(1);
      assertThat(window.one("mark.hit"))
          .hasText(Pattern.compile("forensic", Pattern.CASE_INSENSITIVE));
      window.one("a.head").click();
      window.waitForPath("/reports/08-final-toll");
    }
  }

  @Test
  void aReportIsReadByKeyboard(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go(SIEGE);
      window.one("mark").focus();
      window.press("Enter");
      assertEquals("a.go", window.focus());
      window.press("Enter");
      assertThat(window.one("mark.held")).isInViewport();
    }
  }

  @Test
  void versionsOfAReportAreLaidSideBySide(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/reports/baghdad-1@2");
      window.one(".versions a:has-text('compare')").click();
      window.waitForPath("/reports/baghdad-1@2\\?with=");
      List<String> out = window.all(".changes del").allInnerTexts();
      List<String> in = window.all(".changes ins").allInnerTexts();
      assertTrue(out.stream().anyMatch(one -> one.contains("21")), out.toString());
      assertTrue(in.stream().anyMatch(one -> one.contains("27")), in.toString());
    }
  }

  @Test
  void aPrecedentStandsBesideWhatTheRecordSaysToIt(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go(DeskPages.of(desk).get("incident-precedent"));
      Locator card = window.one("[aria-labelledby=precedents] .card");
      assertThat(card).containsText("deadliest attack in Nigeria since March 2015");
      assertThat(card.locator(".tag.warn")).hasText("contradicted");
      card.locator(".past a").first().click();
      window.waitForPath("/incidents/gwoza%231");
    }
  }

  @Test
  void aTotalOverAnOperationStandsOnThePagesOfItsIncidents(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go(DeskPages.of(desk).get("incident-operation"));
      Locator operation = window.one("[aria-labelledby=operation]");
      assertThat(operation).containsText("Said of all of them together");
      assertThat(operation.locator(".value").first()).hasText("23");
      operation.locator("a.quote").first().click();
      window.waitForPath("/reports/maiduguri");
      assertThat(window.one("mark.held")).isInViewport();
    }
  }

  @Test
  void theThemeThatIsChosenStays(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      window.go("/");
      String ground = "() => getComputedStyle(document.body).backgroundColor";
      Object light = window.page.evaluate(ground);
      window.one("#theme").click();
      window.one("#theme").click();
      assertThat(window.one("#theme")).hasText("Theme: dark");
      Object dark = window.page.evaluate(ground);
      assertTrue(!dark.equals(light), "still " + dark);
      assertEquals(dark, window.go("/claims").page.evaluate(ground));
    }
  }

  @Test
  void everyPageLinksToItsData(Chromium chromium, ExampleDesk desk) {
    try (Window window = chromium.open(desk.address())) {
      for (String name : List.of("today", "incidents", "incident", "report", "claims", "sources")) {
        window.go(DeskPages.of(desk).get(name));
        String data = window.one(".bottom a:has-text('JSON')").getAttribute("href");
        Object type =
            window.page.evaluate("at => fetch(at).then(a => a.headers.get('content-type'))", data);
        assertTrue(String.valueOf(type).startsWith("application/json"), name + ": " + type);
      }
    }
  }
}
