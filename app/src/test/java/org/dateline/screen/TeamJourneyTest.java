// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.desk.Opening;
import org.dateline.screen.Chromium.Size;
import org.dateline.team.By;
import org.dateline.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A desk that a team shares: people log in, and see what their role may do. */
@ExtendWith(OnScreen.class)
class TeamJourneyTest {
  private static final String ANA = "quite a long pass phrase";
  private static final String REA = "another long pass phrase";

  @TempDir private Path folder;

  private ExampleDesk open(ExampleDesk example) {
    ExampleDesk desk = example.copy(folder, Opening.alone("nobody").forTeam(true));
    desk.work.team().add("Ana", Role.ADMIN, ANA, By.commandLine());
    desk.work.team().add("rea", Role.READER, REA, By.commandLine());
    return desk;
  }

  private static void logIn(Window window, String name, String password) {
    window.one("#name").fill(name);
    window.one("#password").fill(password);
    window.one("form.stack button.main").click();
  }

  @Test
  void whoLogsInComesToWhereTheyWantedAndMayDoWhatTheirRoleMay(
      Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address())) {
      String page = "/incidents/" + DeskPages.encoded(desk.mostTold());
      window.go(page);
      window.waitForPath("/login\\?to=");
      window.allowing(401);
      logIn(window, "rea", "not the right phrase");
      assertThat(window.one("[role=alert]")).isVisible();
      logIn(window, "rea", REA);
      window.waitForPath(Pattern.quote(page));
      assertThat(window.one(".who")).containsText("rea");
      assertThat(window.all(".bench button:has-text('Accept')")).hasCount(0);
      window.one(".who button").click();
      window.waitForPath("/login");
      window.go(page);
      window.waitForPath("/login");
      logIn(window, "Ana", ANA);
      window.waitForPath(Pattern.quote(page));
      assertThat(window.one(".bench button:has-text('Accept')")).isVisible();
    }
  }

  @Test
  void anAdminMakesAPersonWhoThenLogsIn(Chromium chromium, ExampleDesk example) {
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address());
        Window other = chromium.open(desk.address())) {
      window.go("/people");
      logIn(window, "Ana", ANA);
      window.waitForPath("/people");
      window.one("form[action='/people'] input[name=name]").fill("cora");
      window.one("form[action='/people'] select[name=role]").selectOption("coder");
      window.one("form[action='/people'] button").click();
      String password = window.one("#made").inputValue();
      other.go("/");
      logIn(other, "cora", password);
      assertThat(other.one(".who")).containsText("cora");
      assertThat(other.one(".who .tag")).containsText("oder");
    }
  }

  @Test
  void thePagesOfPeopleAreOpenToEverybody(Chromium chromium, ExampleDesk example) {
    List<String> wrong = new ArrayList<>();
    try (ExampleDesk desk = open(example);
        Window window = chromium.open(desk.address(), Size.NARROW, ColorScheme.LIGHT)) {
      window.go("/login");
      wrong.addAll(PagesTest.look(window, "login"));
      logIn(window, "Ana", ANA);
      window.waitForPath("/");
      for (String path : List.of("/me", "/people", "/people/log", "/")) {
        wrong.addAll(PagesTest.look(window.go(path), path));
      }
    }
    assertEquals("", String.join("\n", wrong));
  }
}
