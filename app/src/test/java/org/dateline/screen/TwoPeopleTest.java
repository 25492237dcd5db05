// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people at one case, each at a desk of their own: they see each other's changes, and neither
 * overwrites the other's without knowing.
 */
@ExtendWith(OnScreen.class)
class TwoPeopleTest {
  @TempDir private Path folder;

  /** The desks of Ana and Ben, and a window of each. */
  private record Both(ExampleDesk ana, ExampleDesk ben, Window anas, Window bens)
      implements AutoCloseable {
    @Override
    public void close() {
      try (ana;
          ben;
          anas;
          bens) {
        // All of them, whatever one of them throws.
      }
    }

    void go(String path) {
      anas.go(path);
      bens.go(path);
    }
  }

  private Both both(Chromium chromium, ExampleDesk example) {
    ExampleDesk ana = example.copy(folder, Opening.alone("Ana"));
    ExampleDesk ben =
        ExampleDesk.at(folder.resolve("example.db").toString(), folder, Opening.alone("Ben"));
    return new Both(
        ana, ben, chromium.open(ana.address()), chromium.open(ben.address()).allowing(409));
  }

  private static void decide(Window window, String because) {
    window.one("textarea[name=because]").fill(because);
    window.one("form.decide button.main").click();
  }

  @Test
  void aValueIsNotOverwrittenUnseen(Chromium chromium, ExampleDesk example) {
    try (Both both = both(chromium, example)) {
      String incident = DeskPages.encoded(both.ana().mostTold());
      both.go("/decide?act=set&field=killed&incident=" + incident);
      both.anas().one("input[name=value]").fill("15");
      decide(both.anas(), "The list of the mayor.");
      both.anas().waitForPath("/incidents/.*done=");
      both.bens().one("input[name=value]").fill("14");
      assertThat(both.bens().one("#news")).containsText("Ana: killed is 15");
      decide(both.bens(), "The list of the hospital.");
      assertThat(both.bens().one("#meanwhile")).containsText("Nothing was written");
      assertThat(both.bens().one("main")).containsText("The list of the mayor.");
      assertThat(both.bens().one("input[name=value]")).hasValue("14");
      assertThat(both.bens().one("textarea[name=because]")).hasValue("The list of the hospital.");
      both.bens().one("form.decide button.main").click();
      both.bens().waitForPath("/incidents/.*done=");
      assertThat(both.anas().one("#news")).containsText("Ben: killed is 14");
    }
  }

  @Test
  void anIncidentIsNotSplitUnseen(Chromium chromium, ExampleDesk example) {
    try (Both both = both(chromium, example)) {
      String incident = DeskPages.encoded(both.ana().mostTold());
      both.go("/decide?act=split&incident=" + incident);
      both.anas().all("input[name=accounts]").last().check();
      decide(both.anas(), "Another place.");
      both.anas().waitForPath("/incidents/.*done=");
      both.bens().all("input[name=accounts]").nth(1).check();
      decide(both.bens(), "Another day.");
      assertThat(both.bens().one("#meanwhile")).containsText("Nothing was written");
      assertThat(both.bens().one("main")).containsText("Another place.");
      assertThat(both.bens().all("input[name=accounts]").nth(1)).isChecked();
    }
  }

  @Test
  void aBriefIsNotOverwrittenUnseen(Chromium chromium, ExampleDesk example) {
    try (Both both = both(chromium, example)) {
      both.anas().go("/incidents/" + DeskPages.encoded(both.ana().mostTold()));
      both.anas().one("button:has-text('Write a brief')").click();
      both.anas().waitForPath("/brief/[0-9]+");
      both.bens().go(both.anas().path());
      for (Window one : List.of(both.anas(), both.bens())) {
        one.one("#s1 summary:has-text('Edit')").click();
      }
      both.anas().one("#s1 textarea").fill("Ana wrote this.");
      both.anas().one("#s1 button:has-text('Save')").click();
      assertThat(both.anas().one("#s1 .words > p")).containsText("Ana wrote this.");
      both.bens().one("#s1 textarea").fill("Ben wrote that.");
      assertThat(both.bens().one("#news")).containsText("Somebody has changed this brief");
      assertThat(both.bens().one("#s1 textarea")).hasValue("Ben wrote that.");
      both.bens().one("#s1 button:has-text('Save')").click();
      assertThat(both.bens().one(".notice")).containsText("You had written: Ben wrote that.");
      assertThat(both.bens().one("#s1 .words > p")).containsText("Ana wrote this.");
    }
  }
}
