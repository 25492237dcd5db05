// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
  static String page(String name) throws IOException {
    try (InputStream in = HtmlPageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aBlogsPageGivesItsTextWithQuotationsAndPosts() throws IOException {
    Report report = Reads.one("blog.html", page("blog.html"));
    assertEquals(Optional.of("Two Attacks In The Capital"), report.title());
    assertEquals(Optional.of("The Harbour Blog"), report.source());
    assertEquals(Optional.of("Ann Lee"), report.author());
    assertEquals(Optional.of(LocalDateTime.parse("2017-06-07T11:20")), report.published());
    assertEquals(Optional.of("https://harbour.example/2017/06/two-attacks/"), report.url());
    assertEquals(
        List.of(
            PartKind.TITLE,
            PartKind.BODY,
            PartKind.BLOCK_QUOTE,
            PartKind.BODY,
            PartKind.POST,
            PartKind.BODY),
        report.parts().stream().map(Part::kind).toList());
    assertEquals("BBC", report.parts().get(2).voice().orElseThrow().name());
    assertEquals("The Associated Press", report.parts().get(4).voice().orElseThrow().name());
    for (String chaff :
        List.of("Home", "Share", "Ten things", "older story", "500", "Photo", "Copyright")) {
      assertFalse(report.text().contains(chaff), chaff);
    }
    assertTrue(report.text().contains("hospital, waiting for news of the wounded"));
  }

  @Test
  void anOldPageOfBreaksAndTablesGivesItsParagraphs() throws IOException {
    Report report = Reads.one("breaks.html", page("breaks.html"));
    assertEquals(Optional.of("AP"), report.dateline().orElseThrow().agency());
    assertTrue(report.text().contains("in a week.\n\nThe blast, which"));
    assertTrue(report.text().endsWith("No group claimed the attack."));
  }

  @Test
  void aPageOfManySmallSectionsGivesAllOfThem() throws IOException {
    Report report = Reads.one("sections.html", page("sections.html"));
    assertEquals(Optional.of("Harbour blast: eight dead & many hurt"), report.title());
    assertEquals(Optional.of("Jo Hill, Bo Ek"), report.author());
    assertEquals(Optional.of("BBC News"), report.source());
    assertEquals(Optional.of(LocalDateTime.parse("2019-03-04T08:30")), report.published());
    String body = report.text();
    assertTrue(body.contains("\n\nEight people have died after"), body);
    assertTrue(body.endsWith("The ferry was empty."), body);
    assertFalse(body.contains("cookies") || body.contains("budget") || body.contains("pictures"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2011-01-01"}</script>;2011-01-01T00:00
          <meta property="article:published_time" content="2012-02-02T10:00Z">;2012-02-02T10:00
          <time datetime="2013-03-03">3 March</time>;2013-03-03T00:00
          <meta name="parsely-pub-date" content="2014-04-04">;2014-04-04T00:00
          """)
  void publicationTimesAreTrustedInOrder(String first, String expected) {
    String weaker =
        "<meta name=\"pubdate\" content=\"2015-05-05\"><p>Two men died in a blast near the"
            + " harbour, the police said.</p>";
    Report report = Reads.one("a.html", "<html><body>" + first + weaker + "</body></html>");
    assertEquals(Optional.of(LocalDateTime.parse(expected)), report.published());
  }

  @Test
  void theOutletsNameIsCutFromTheTitle() {
    String page =
        "<html><head><title>Two killed in harbour blast | Evening Herald</title></head><body>"
            + "<p>Two men died in a blast near the harbour, the police said.</p></body></html>";
    assertEquals(Optional.of("Two killed in harbour blast"), Reads.one("a.html", page).title());
  }

  @Test
  void aPageWithoutTextIsRejectedAndSaysWhy() {
    Readings read =
        Reads.all(
            "a.html", "<html><body><script>document.write('two died')</script></body></html>");
    assertEquals(List.of("NO_TEXT"), Reads.codes(read.rejects()));
    Readings feed = Reads.all("a.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>");
    assertEquals(List.of("NO_TEXT"), Reads.codes(feed.rejects()));
  }

  @Test
  void aPageThatIsCutOffIsReadWithAWarning() throws IOException {
    String page = page("sections.html");
    Readings read = Reads.all("a.html", page.substring(0, page.indexOf("happened?")));
    assertEquals(List.of("TRUNCATED"), Reads.codes(read.warnings()));
    assertTrue(read.reports().get(0).text().contains("three ships sank"));
  }

  @Test
  void anArticleBodyInTheDataStandsInForAPageThatScriptsFill() {
    String page =
        "<html><body><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
            + "\"headline\":\"Two killed\",\"articleBody\":\"Two men died.\\nPolice came.\"}]}"
            + "</script><div id=app></div></body></html>";
    assertEquals("Two killed\n\nTwo men died.\n\nPolice came.", Reads.one("a.html", page).text());
  }
}
