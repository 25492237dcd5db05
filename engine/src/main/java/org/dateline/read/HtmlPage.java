// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page as a draft: its main text and what it says about itself. Scripts are never run. */
final class HtmlPage {
  private static final int SHORT = 250;

  private HtmlPage() {}

  static Optional<Draft> draft(Input input, String html, Troubles troubles) {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page, troubles);
    PageText.Rendered main = mainText(page, facts);
    if (main.text().isBlank()) {
      troubles.reject(
          "NO_TEXT",
          "has no main text, perhaps because scripts fetch it; save the page as shown, or its text");
      return Optional.empty();
    }
    if (isTruncated(html)) {
      troubles.warn("TRUNCATED", "page ends before </html>; fetch it again if its end is missing");
    }
    return Optional.of(
        new Draft(
            input.id(),
            facts.title(),
            facts
                .source()
                .or(() -> Reader.address(input).flatMap(Outlets::ofAddress).map(l -> l.name())),
            facts.author().or(() -> byline(main.text())),
            facts.url().or(() -> Reader.address(input)),
            facts.published(),
            main.text(),
            main.marks()));
  }

  /** A piece of HTML in a field of a feed: all of it is text, but for what its tags rule out. */
  static PageText.Rendered fragment(String html, String title) {
    Element body = Jsoup.parseBodyFragment(html).body();
    PageWords hints = new PageWords();
    return PageText.of(body, new Chaff(body, hints, false), hints, title);
  }

  private static PageText.Rendered mainText(Document page, PageFacts facts) {
    PageWords hints = new PageWords();
    String title = facts.title().orElse("");
    PageText.Rendered found = rendered(page, hints, true, title);
    if (found.text().length() < SHORT) {
      // Classes may mislead: once more by tags alone.
      PageText.Rendered plain = rendered(page, hints, false, title);
      found = plain.text().length() > 2 * found.text().length() ? plain : found;
    }
    String body = facts.articleBody().orElse("").strip();
    return body.length() > found.text().length() * 3 / 2
        ? fragment(body.indexOf('<') < 0 ? body.replace("\n", "<br><br>") : body, title)
        : found;
  }

  private static PageText.Rendered rendered(
      Document page, PageWords hints, boolean words, String title) {
    Chaff chaff = new Chaff(page, hints, words);
    Element main = new MainText(chaff, hints).in(page.body());
    return PageText.of(main, chaff, hints, title);
  }

  private static Optional<String> byline(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 || end > 80 ? "" : text.substring(0, end);
    return first.startsWith("By ") && !first.endsWith(".")
        ? Optional.of(first.substring(3).strip())
        : Optional.empty();
  }

  private static boolean isTruncated(String html) {
    int from = Math.max(0, html.length() - 4000);
    String tail = html.substring(from).toLowerCase(Locale.ROOT);
    String head = html.substring(0, Math.min(2000, html.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html") && !tail.contains("</html") && !tail.contains("</body");
  }
}
