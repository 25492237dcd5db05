// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.desk.Opening;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people come to the desk for, each journey in one window from its first page to its last.
 * Each has a case of its own, to change; where that is kept, its subclasses say.
 */
@ExtendWith(OnScreen.class)
abstract class JourneyContract {
  private static final String STORY_DAY = "/?day=2017-06-07";
  private static final String ANA = "quite a long pass phrase";
  private static final String REA = "another long pass phrase";

  @TempDir Path folder;

  /** A desk of the example case that nobody else has. */
  abstract ExampleDesk open(ExampleDesk example, Opening opening);

  private ExampleDesk open(ExampleDesk example) {
    return open(example, Opening.alone("analyst"));
  }

  @Test
  void readTodayFollowAFigureCorrectItTakeThatBackAndWriteItUp(
      Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      String page = "/incidents/" + DeskPages.encoded(desk.mostTold());
      window.go(STORY_DAY);
      window.one(".lines a.head[href='" + page + "']").click();
      window.waitForPath(Pattern.quote(page));
      assertThat(window.one("h1")).containsText("Tehran");
      String before = window.one("#field-killed .best").innerText();
      correctByTheseWords(window, page, followToItsWords(window));
      assertThat(window.one("#field-killed .best")).hasText("99");
      assertThat(window.one("#field-killed .tag.good")).hasText("decided");
      Locator trail = window.one("[aria-labelledby=trail] .card");
      assertThat(trail).containsText("The list of names.");
      assertThat(trail).containsText("analyst");
      assertEquals(List.of(), Axe.violations(window.page));
      window.one(".done button:has-text('Undo')").click();
      assertThat(window.one("#field-killed .best")).hasText(before);
      assertThat(window.one("[aria-labelledby=trail]")).containsText("taken back");
      writeUp(window);
      takeAway(window, before);
    }
  }

  /** Opens the report at the words that the figure of killed rests on, and gives them. */
  private static String followToItsWords(Window window) {
    Locator killed = window.one("#field-killed");
    killed.locator("summary").click();
    Locator quote = killed.locator("a.quote").first();
    String words = quote.innerText().replaceAll("[“”]", "");
    quote.click();
    window.waitForPath("/reports/");
    Locator held = window.one("mark.held");
    assertThat(held).isInViewport();
    assertTrue(words.contains(held.innerText()), words + " has " + held.innerText());
    assertThat(window.one(".reading.held .value")).isVisible();
    return words;
  }

  /** Where the words are held, what was read from them can be corrected by them. */
  private static void correctByTheseWords(Window window, String page, String words) {
    window.one(".reading.held .why a").click();
    window.waitForPath("/reports/.*field=killed");
    assertThat(window.one("#pick input[name=quote]")).hasValue(words);
    window.one("#pick input[name=value]").fill("99");
    window.one("#pick input[name=because]").fill("The list of names.");
    window.one("#pick button:has-text('Correct')").click();
    window.waitForPath(Pattern.quote(page));
  }

  private static void writeUp(Window window) {
    window.one(".bench button:has-text('Write a brief')").click();
    window.waitForPath("/brief/");
    assertThat(window.all(".sentence sup a").first()).isVisible();
    assertThat(window.all(".notes a[href^='/reports/']").first()).isVisible();
    window.one("summary:has-text('Add a sentence of your own')").click();
    window.one("textarea[name=text]:visible").fill("We have not seen the list of names.");
    window.one("form.decide:visible button.main").click();
    assertThat(window.one(".sentence:has-text('list of names')")).containsText("analyst’s own");
    int out = window.all(".sentence.out").count();
    window.one("button[aria-label='Leave sentence 1 out']").click();
    assertThat(window.all(".sentence.out")).hasCount(out + 1);
  }

  private static void takeAway(Window window, String figure) {
    for (String form : List.of("Markdown", "HTML", "PDF", "DOCX")) {
      Download file =
          window.page.waitForDownload(
              () -> window.one("a.button:has-text('" + form + "')").click());
      assertEquals(null, file.failure(), form);
      if (form.equals("Markdown")) {
        String text = read(file.path());
        assertTrue(text.contains("We have not seen the list of names."), text);
        assertTrue(text.contains(figure) && !text.matches("(?s).*\\b99\\b.*"), text);
        assertTrue(text.contains("[^1]:"), text);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void twoIncidentsAreJoinedAndSplitAgain(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
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
  void aSearchIsKeptUnderAName(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      window.go("/search");
      window.one("main input[name=q]").fill("parliament");
      window.press("Enter");
      window.waitForPath("/search\\?q=parliament");
      int found = window.all("li.line").count();
      assertTrue(found > 0, "nothing was found");
      window.one("details.save summary").click();
      window.one("details.save input[name=name]").fill("The siege");
      window.one("details.save button").click();
      window.waitForPath("/searches");
      window.one("a.head:has-text('The siege')").click();
      window.waitForPath("/search\\?q=parliament");
      assertThat(window.all("li.line")).hasCount(found);
      window.go("/searches");
      window.one("button[aria-label='Delete The siege']").click();
      window.one(".done button:has-text('Undo')").click();
      assertThat(window.one("a.head:has-text('The siege')")).isVisible();
    }
  }

  @Test
  void theBoardOfClaimsLeadsToClaimantAndIncident(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      window.go("/claims");
      int all = window.all("tbody tr").count();
      window.one("select[name=status]").selectOption("denied");
      window.one(".filter button").click();
      window.waitForPath("/claims\\?status=denied");
      List<String> statuses = window.all("tbody tr td:nth-child(2)").allInnerTexts();
      assertTrue(!statuses.isEmpty() && statuses.size() < all, statuses.toString());
      statuses.forEach(one -> assertTrue(one.contains("denied"), one));
      window.one("tbody a[href^='/incidents/']").click();
      window.waitForPath("/incidents/");
      Locator card = window.one("[aria-labelledby=claims] .card");
      assertThat(card.locator("a.quote").first()).isVisible();
      String name = card.locator("a").first().innerText();
      card.locator("a").first().click();
      window.waitForPath("/actors/");
      assertThat(window.one("h1")).hasText(name);
    }
  }

  private ExampleDesk openForTeam(ExampleDesk example) {
    ExampleDesk desk = open(example, Opening.alone("nobody").forTeam(true));
    desk.work.team().add("Ana", Role.ADMIN, ANA, By.commandLine());
    desk.work.team().add("rea", Role.READER, REA, By.commandLine());
    return desk;
  }

  @Test
  void whoLogsInComesToWhereTheyWantedAndMayDoWhatTheirRoleMay(
      Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = openForTeam(example);
        Window window = chromium.open(desk.address());
        Window other = chromium.open(desk.address())) {
      String page = "/incidents/" + DeskPages.encoded(desk.mostTold());
      window.go(page);
      window.waitForPath("/login\\?to=");
      window.allowing(401);
      window.logIn("rea", "not the right phrase");
      assertThat(window.one("[role=alert]")).isVisible();
      window.logIn("rea", REA);
      window.waitForPath(Pattern.quote(page));
      assertThat(window.one(".who")).containsText("rea");
      assertThat(window.all(".bench button:has-text('Accept')")).hasCount(0);
      window.one(".who button").click();
      window.waitForPath("/login");
      window.go("/people");
      window.logIn("Ana", ANA);
      window.waitForPath("/people");
      window.one("form[action='/people'] input[name=name]").fill("cora");
      window.one("form[action='/people'] select[name=role]").selectOption("coder");
      window.one("form[action='/people'] button").click();
      String password = window.one("#made").inputValue();
      other.go(page);
      other.logIn("cora", password);
      other.waitForPath(Pattern.quote(page));
      assertThat(other.one(".who")).containsText("cora");
      assertThat(other.one(".bench button:has-text('Accept')")).isVisible();
      assertThat(other.all(".bench a:has-text('Join')")).hasCount(0);
      window.go(page);
      assertThat(window.one(".bench a:has-text('Join')")).isVisible();
    }
  }

  @Test
  void aFigureIsReadCorrectedAndTakenBackByKeyboardAlone(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      String page = "/incidents/" + DeskPages.encoded(desk.mostTold());
      window.go(STORY_DAY);
      while (!page.equals(window.page.evaluate("() => document.activeElement.pathname"))) {
        window.press("j");
      }
      window.press("Enter");
      window.waitForPath(Pattern.quote(page));
      String before = window.one("#field-killed .best").innerText();
      window.tabTo("#field-killed summary").press("Enter");
      window.tabTo("#field-killed a.quote").press("Enter");
      window.waitForPath("/reports/");
      assertThat(window.one("mark.held")).isInViewport();
      window.press("b");
      window.waitForPath(Pattern.quote(page));
      window.tabTo("#field-killed summary").press("Enter");
      window.tabTo("#field-killed p.faint a").press("Enter");
      window.waitForPath("/reports/.*field=killed");
      window.tabTo("#text").press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Enter");
      window.type("99");
      window.press("Tab");
      window.type("The list of names.");
      window.press("Enter");
      window.waitForPath(Pattern.quote(page));
      assertThat(window.one("#field-killed .best")).hasText("99");
      window.tabTo(".done button").press("Enter");
      assertThat(window.one("#field-killed .best")).hasText(before);
    }
  }

  @Test
  void theQueueIsReviewedByKeyboardAlone(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      window.go("/");
      window.press("g", "r");
      window.waitForPath("/review");
      int waiting = waiting(window);
      window.press("?");
      assertThat(window.one("#keys")).containsText("Accept");
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
      window.type("A drill.");
      window.press("Tab", "Enter");
      window.waitForPath("/review");
      assertThat(window.one(".done")).containsText("Done:");
      assertEquals(waiting - 1, waiting(window));
    }
  }

  private static int waiting(Window window) {
    return Integer.parseInt(window.one(".count").innerText().replaceAll("\\D", ""));
  }

  @Test
  void everySectionIsReachedByKeyboard(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      window.go("/");
      window.press("g", "i");
      window.waitForPath("/incidents$");
      window.press("j", "j", "k", "j");
      String wanted = (String) window.page.evaluate("() => document.activeElement.pathname");
      assertEquals(window.all("tbody tr a").nth(1).getAttribute("href"), wanted);
      window.press("Enter");
      window.waitForPath(Pattern.quote(wanted));
      window.press("?");
      assertThat(window.one("#keys")).containsText("Next and previous");
      window.press("Escape");
      assertThat(window.one("#keys")).isHidden();
      window.press("b");
      window.waitForPath("/incidents$");
      for (Locator one : window.all(".menu a").all()) {
        String there = one.getAttribute("href");
        window.press("g", one.getAttribute("data-key"));
        window.waitForPath(Pattern.quote(there) + "$");
      }
    }
  }
}
