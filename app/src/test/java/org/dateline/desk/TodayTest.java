// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a day. */
class TodayTest {
  @TempDir private Path folder;

  @Test
  void todayIsTheNewestDayOfTheRecord() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      String page = visitor.get("/").body();
      assertTrue(page.contains("Friday, 8 March 2024"), page);
      assertTrue(page.contains("Shelling in Aleppo"), page);
      assertFalse(page.contains("Bombing in Tikrit"), page);
      String other = visitor.get("/?day=2024-03-05").body();
      assertTrue(other.contains("Bombing in Tikrit"), other);
      assertFalse(visitor.get("/?day=2024-03-05&country=SY").body().contains("Tikrit"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',1,'Bombing in Tikrit'",
    "&country=IQ,0,'Bombing in Tikrit'",
    "&country=SY,0,'tell of no incident that is like that'",
    "&actor=Nobody,0,'tell of no incident that is like that'",
    "&country=IQ&actor=Nobody,0,'tell of no incident that is like that'"
  })
  void aDayIsFilteredByCountryAndActorAndItsNeighboursKeepTheFilter(
      String filter, int all, String told) {
    try (Visitor visitor = TwoDays.desk(folder)) {
      Document page = Jsoup.parse(visitor.get("/?day=2024-03-05" + filter).body());
      assertTrue(page.text().contains(told), page.text());
      assertEquals("", page.select("nav.days a[rel=next]").attr("href"), "the first day");
      assertEquals("/?day=2024-03-08" + filter, page.select("nav.days a[rel=prev]").attr("href"));
      assertEquals(all == 1 ? 0 : 1, page.select("nav.days a:contains(Clear)").size());
      assertEquals(
          "/incidents.atom" + filter.replaceFirst("&", "?"),
          page.select("link[rel=alternate]").attr("href"));
    }
  }

  @Test
  void aDayWithoutReportsSaysSoAndLeadsOn() {
    try (Visitor visitor = TwoDays.desk(folder)) {
      Document page = Jsoup.parse(visitor.get("/?day=2024-03-06&country=IQ").body());
      assertTrue(page.text().contains("This case holds no report of this day."), page.text());
      assertEquals("/?day=2024-03-05&country=IQ", page.select("nav.days a[rel=next]").attr("href"));
      assertEquals("/?day=2024-03-08&country=IQ", page.select("nav.days a[rel=prev]").attr("href"));
      assertEquals(400, visitor.get("/?day=2024-03-05&country=Atlantis").statusCode());
    }
  }
}
