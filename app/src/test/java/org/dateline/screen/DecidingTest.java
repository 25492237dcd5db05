// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.store.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people decide at the desk: each on a case of its own. */
@ExtendWith(OnScreen.class)
class DecidingTest {
  private static final String TIKRIT =
      "On 2024-03-05 in Tikrit a bombing killed 12 people near the old bridge, and 14 were buried.";
  private static final String ALEPPO =
      "On 2024-03-07 in Aleppo a shelling killed 3 people in a bakery, said a baker.";

  @TempDir private Path folder;

  @Test
  void readTodayOpenFollowCorrectAndTakeBack(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      correct(window, "/?day=2017-06-07", desk.mostTold());
    }
  }

  @Test
  void theSameOnPostgres(Chromium chromium) throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        ExampleDesk desk =
            ExampleDesk.plain(
                "postgresql://postgres@localhost:" + server.getPort() + "/postgres",
                folder,
                Given.report("a", "The Post", "2024-03-08", TIKRIT),
                Given.report("b", "The Post", "2024-03-08", ALEPPO));
        Window window = chromium.open(desk.address())) {
      correct(window, "/?day=2024-03-08", "a#1");
    }
  }

  @Test
  void anIncidentIsWrittenUpEditedAndTakenAway(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      window.go("/incidents/" + DeskPages.encoded(desk.mostTold()));
      window.one(".bench button:has-text('Write a brief')").click();
      window.waitForPath("/brief/");
      assertThat(window.all(".sentence sup a").first()).isVisible();
      assertThat(window.all(".notes a[href^='/reports/']").first()).isVisible();
      assertEquals(List.of(), PagesTest.look(window, "brief"));
      window.go(window.path());
      window.one("summary:has-text('Add a sentence of your own')").click();
      window.one("textarea[name=text]:visible").fill("We have not seen the list of names.");
      window.one("form.decide:visible button.main").click();
      assertThat(window.one(".sentence:has-text('list of names')")).containsText("analyst’s own");
      int sentences = window.all(".sentence.out").count();
      window.one("button[aria-label='Leave sentence 1 out']").click();
      assertThat(window.all(".sentence.out")).hasCount(sentences + 1);
      for (String form : List.of("Markdown", "HTML", "PDF", "DOCX")) {
        Download file =
            window.page.waitForDownload(
                () -> window.one("a.button:has-text('" + form + "')").click());
        assertEquals(null, file.failure(), form);
      }
    }
  }

  @Test
  void aSearchIsKeptUnderAName(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      window.go("/search");
      window.one("main input[name=q]").fill("parliament");
      window.press("Enter");
      window.waitForPath("/search\\?q=parliament");
      int found = window.all("li.line").count();
      window.one("details.save summary").click();
      window.one("details.save input[name=name]").fill("The siege");
      window.one("details.save button").click();
      window.waitForPath("/searches");
      assertEquals(List.of(), PagesTest.look(window, "searches"));
      window.one("a.head:has-text('The siege')").click();
      window.waitForPath("/search\\?q=parliament");
      assertThat(window.all("li.line")).hasCount(found);
      window.go("/searches");
      window.one("button[aria-label='Delete The siege']").click();
      window.one(".done button:has-text('Undo')").click();
      assertThat(window.one("a.head:has-text('The siege')")).isVisible();
    }
  }

  /** Today, the incident, a figure, its words; then other words, and back again. */
  private static void correct(Window window, String day, String incident) {
    String page = "/incidents/" + DeskPages.encoded(incident);
    window.go(day);
    window.one(".lines a.head[href='" + page + "']").click();
    window.waitForPath(Pattern.quote(page));
    window.one("#field-killed summary").click();
    String before = window.one("#field-killed .best").innerText();
    Locator quote = window.one("#field-killed a.quote");
    String place = quote.getAttribute("href").replaceFirst(".*#", "");
    quote.click();
    window.waitForPath("/reports/");
    String report = window.path();
    assertThat(window.one("mark.held")).isInViewport();
    window.page.goBack();
    window.one("#field-killed summary").click();
    window.one("#field-killed p.faint a[href^='" + report + "?']").click();
    window.waitForPath("/reports/.*field=killed");
    window.one("[id='" + place + "'] ~ mark").dblclick();
    window.one("#use").click();
    window.one("#pick input[name=value]").fill("99");
    window.one("#pick input[name=because]").fill("The list of names.");
    window.one("#pick button:has-text('Correct')").click();
    window.waitForPath(Pattern.quote(page));
    assertThat(window.one("#field-killed .best")).hasText("99");
    assertThat(window.one("#field-killed .tag.good")).hasText("decided");
    Locator trail = window.one("[aria-labelledby=trail] .card");
    assertThat(trail).containsText("The list of names.");
    assertThat(trail).containsText("analyst");
    assertEquals(List.of(), Axe.violations(window.page));
    window.one(".done button:has-text('Undo')").click();
    assertThat(window.one("#field-killed .best")).hasText(before);
    assertThat(window.one("[aria-labelledby=trail]")).containsText("taken back");
  }

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
  void twoIncidentsAreJoinedAndSplitAgain(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      String one = desk.incident(i -> i.id().startsWith("baghdad-1#"));
      String other =
          desk.incident(i -> i.id().startsWith("doctors#") || i.id().equals("hostile#1"));
      String page = "/incidents/" + DeskPages.encoded(one);
      window.go(page);
      int reports = window.all("[aria-labelledby=reports] li").count();
      window.one(".bench a:has-text('Join')").click();
      window.waitForPath("/decide\\?act=join");
      if (window.one("details summary:has-text('Another one')").isVisible()) {
        window.one("details summary:has-text('Another one')").click();
        window.one("input[name=other_id]").fill(other);
      } else {
        window.one("input[name=other]").fill(other);
      }
      window.one("textarea[name=because]").fill("The same blast.");
      window.one("form.decide button.main").click();
      window.waitForPath("/incidents/.*done=");
      assertThat(window.all("[aria-labelledby=reports] li")).hasCount(reports + 1);
      window.one(".bench a:has-text('Split')").click();
      window.waitForPath("/decide\\?act=split");
      window.one("input[name=accounts][value='" + other + "']").check();
      window.one("textarea[name=because]").fill("Another country.");
      window.one("form.decide button.main").click();
      window.waitForPath("/incidents/");
      window.go(page);
      assertThat(window.all("[aria-labelledby=reports] li")).hasCount(reports);
    }
  }

  @Test
  void theQueueIsReviewedByKeyboardAlone(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = example.copy(folder);
        Window window = chromium.open(desk.address())) {
      window.go("/");
      window.press("g", "r");
      window.waitForPath("/review");
      int waiting = waiting(window);
      window.press("?");
      assertTrue(
          window.one("#keys").innerText().contains("Accept"), window.one("#keys").innerText());
      window.press("Escape");
      window.press("j", "j");
      String second = window.all(".queue .line").nth(1).getAttribute("data-incident");
      assertThat(window.one("#evidence[data-incident='" + second + "']")).isVisible();
      window.press("a");
      assertThat(window.one(".done")).containsText("Done:");
      assertEquals(waiting - 1, waiting(window));
      assertThat(window.all(".queue .line[data-incident='" + second + "']")).hasCount(0);
      window.press("u");
      assertThat(window.one(".done")).containsText("took back");
      assertEquals(waiting, waiting(window));
      window.press("j", "x");
      window.waitForPath("/decide\\?act=reject");
      window.one("textarea[name=because]").focus();
      window.page.keyboard().type("A drill.");
      window.press("Tab", "Enter");
      window.waitForPath("/review");
      assertThat(window.one(".done")).containsText("Done:");
      assertEquals(waiting - 1, waiting(window));
    }
  }

  private static int waiting(Window window) {
    return Integer.parseInt(window.one(".count").innerText().replaceAll("\\D", ""));
  }
}
