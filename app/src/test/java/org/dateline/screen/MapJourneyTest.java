// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Map, timeline and table show what the others leave. */
@ExtendWith(OnScreen.class)
class MapJourneyTest {
  private static final Pattern COUNT = Pattern.compile("(\\d+) of (\\d+) in view.*");

  private static Window open(Chromium chromium, ExampleDesk desk, String path) {
    Window window = chromium.open(desk.address()).go(path);
    window.all("#map-page[data-ready=true]").waitFor();
    assertThat(window.one("#map-count")).hasText(COUNT);
    return window;
  }

  private static int inView(Window window) {
    Matcher count = COUNT.matcher(window.one("#map-count").innerText());
    assertTrue(count.matches(), window.one("#map-count").innerText());
    return Integer.parseInt(count.group(1));
  }

  /** Drags over a part of the timeline, from and to shares of its width. */
  private static void brush(Window window, double from, double to) {
    BoundingBox box = window.one("#timeline").boundingBox();
    Mouse mouse = window.page.mouse();
    mouse.move(box.x + from * box.width, box.y + 30);
    mouse.down();
    mouse.move(box.x + to * box.width, box.y + 30, new Mouse.MoveOptions().setSteps(5));
    mouse.up();
  }

  @Test
  void brushingTheTimeLeavesTheIncidentsOfTheTime(Chromium chromium, ExampleDesk desk) {
    try (Window window = open(chromium, desk, "/map")) {
      int all = inView(window);
      brush(window, 0.93, 0.999);
      assertThat(window.one("#map-count")).not().hasText(Pattern.compile("^" + all + " of.*"));
      int some = inView(window);
      assertTrue(some > 0 && some < all, some + " of " + all);
      assertThat(window.all("#map-rows tr")).hasCount(some);
      assertThat(window.one("#time-words")).containsText("left out");
      window.waitForPath("/map\\?.*days=");
      window.one("#time-all").click();
      assertThat(window.one("#map-count")).hasText(Pattern.compile("^" + all + " of.*"));
    }
  }

  @Test
  void movingTheMapLeavesTheTimesOfThePlace(Chromium chromium, ExampleDesk desk) {
    try (Window window = open(chromium, desk, "/map")) {
      String bars = "() => document.querySelector('.t-now').getAttribute('d')";
      Object before = window.page.evaluate(bars);
      int all = inView(window);
      window.one("#map-rows button[aria-label*='Tehran']").click();
      assertThat(window.one(".mapcard")).containsText("Tehran");
      assertThat(window.one("#map-count")).not().hasText(Pattern.compile("^" + all + " of.*"));
      window.page.waitForFunction(
          "old => document.querySelector('.t-now').getAttribute('d') !== old", before);
      window.waitForPath("/map\\?.*at=35\\.");
      window.one(".mapcard a").click();
      window.waitForPath("/incidents/");
    }
  }

  @Test
  void theAddressHoldsViewAndTime(Chromium chromium, ExampleDesk desk) {
    try (Window window =
        open(chromium, desk, "/map?at=35.700,51.400,8&days=2017-06-01..2017-06-30")) {
      assertThat(window.one("#time-words")).containsText("2017");
      assertThat(window.one("#map-rows")).containsText("Tehran");
      assertThat(window.one("#map-rows")).not().containsText("Sadr City");
    }
  }

  @Test
  void theTimelineIsWorkedByKeyboard(Chromium chromium, ExampleDesk desk) {
    try (Window window = open(chromium, desk, "/map")) {
      Locator begin = window.one(".handle[aria-label='Begin of the range']");
      String first = begin.getAttribute("aria-valuetext");
      begin.focus();
      window.press("PageDown", "ArrowRight");
      assertTrue(!first.equals(begin.getAttribute("aria-valuetext")), first);
      assertThat(window.one("#time-words")).containsText("–");
      window.press("Escape");
      assertThat(window.one("#time-words")).containsText("all time");
      assertEquals(first, begin.getAttribute("aria-valuetext"));
    }
  }

  @Test
  void theMapIsWorkedByKeyboard(Chromium chromium, ExampleDesk desk) {
    try (Window window = open(chromium, desk, "/map")) {
      window.one("#map").focus();
      window.press("+");
      window.waitForPath("/map\\?.*at=");
      String zoomed = window.path();
      window.press("ArrowRight");
      window.page.waitForURL(at -> !at.endsWith(zoomed));
    }
  }

  @Test
  void theLandIsDrawn(Chromium chromium, ExampleDesk desk) {
    try (Window window = open(chromium, desk, "/map")) {
      window.settle();
      Object colours =
          window.page.evaluate(
              "() => { const at = document.querySelector('#map canvas');"
                  + " const dots = at.getContext('2d').getImageData(0, 0, at.width, at.height).data;"
                  + " const seen = new Set();"
                  + " for (let i = 0; i < dots.length; i += 4) seen.add(dots[i] * 65536 + dots[i + 1] * 256 + dots[i + 2]);"
                  + " return seen.size; }");
      assertTrue(((Number) colours).intValue() > 4, colours + " colours");
    }
  }
}
