// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Title, outlet, byline, address and publication time of a page, from JSON-LD, OpenGraph, {@code
 * <time>} and other meta tags, in that order of trust.
 */
record PageFacts(
    Optional<String> title,
    Optional<String> source,
    Optional<String> author,
    Optional<String> url,
    Optional<LocalDateTime> published,
    Optional<String> articleBody) {
  private static final Map<String, List<String>> META = new HashMap<>();

  static {
    for (String line : Lines.of(PageFacts.class, "page-facts.tsv")) {
      String[] columns = line.split("\t", -1);
      META.computeIfAbsent(columns[0], fact -> new ArrayList<>()).add(columns[1]);
    }
  }

  static PageFacts of(Document page, Troubles troubles) {
    JsonLd data = JsonLd.of(page);
    Optional<JsonNode> article = data.article();
    Map<String, String> meta = meta(page);
    Optional<String> source =
        article
            .flatMap(a -> data.names(a, "publisher"))
            .or(() -> first(meta, "source"))
            .map(PageFacts::clean);
    Optional<String> url =
        first(meta, "url")
            .or(() -> attribute(page, "link[rel=canonical]", "href"))
            .or(() -> article.flatMap(a -> JsonText.words(a, "url", "mainEntityOfPage")))
            .filter(address -> address.startsWith("http"));
    return new PageFacts(
        title(page, article, meta, source),
        source.or(() -> url.flatMap(Outlets::ofAddress).map(link -> link.name())),
        article
            .flatMap(a -> data.names(a, "author"))
            .or(() -> first(meta, "author").filter(name -> !name.startsWith("http")))
            .or(
                () ->
                    words(page, "[itemprop=author], [rel=author], .byline__name, .byline, .author"))
            .map(PageFacts::clean)
            .map(name -> name.replaceFirst("^(?i)by\\s+", ""))
            .filter(name -> !name.isEmpty() && name.length() < 120),
        url,
        published(page, article, meta, troubles),
        article.flatMap(a -> JsonText.words(a, "articleBody")).map(PageFacts::unescape));
  }

  private static Optional<LocalDateTime> published(
      Document page, Optional<JsonNode> article, Map<String, String> meta, Troubles troubles) {
    List<String> written = new ArrayList<>();
    article
        .flatMap(a -> JsonText.words(a, "datePublished", "dateCreated", "coverageStartTime"))
        .ifPresent(written::add);
    first(meta, "og-published").ifPresent(written::add);
    time(page).ifPresent(written::add);
    first(meta, "published").ifPresent(written::add);
    for (String one : written) {
      Optional<LocalDateTime> time = WrittenTime.of(one);
      if (time.isPresent()) {
        return time;
      }
    }
    return Reader.published(written.stream().findFirst(), troubles);
  }

  /** The first {@code <time>} that says it is the publication, else the first before the prose. */
  private static Optional<String> time(Document page) {
    return attribute(page, "[itemprop=datePublished]", "datetime")
        .or(() -> attribute(page, "[itemprop=datePublished]", "content"))
        .or(() -> attribute(page, "time[pubdate]", "datetime"))
        .or(() -> attribute(page, "article time[datetime]", "datetime"))
        .or(() -> attribute(page, "time[datetime]", "datetime"))
        .or(() -> words(page, "time"));
  }

  private static Optional<String> title(
      Document page,
      Optional<JsonNode> article,
      Map<String, String> meta,
      Optional<String> source) {
    Optional<String> headline =
        article.flatMap(a -> JsonText.words(a, "headline")).map(PageFacts::clean);
    if (headline.isPresent()) {
      return headline;
    }
    return first(meta, "title")
        .or(() -> words(page, "h1"))
        .or(() -> Optional.of(page.title()))
        .map(PageFacts::clean)
        .map(title -> withoutSite(title, source))
        .filter(title -> !title.isEmpty());
  }

  /** "Two killed in Kabul | Evening Herald": the outlet's name after the last bar is no title. */
  private static String withoutSite(String title, Optional<String> source) {
    for (String bar : new String[] {" | ", " - ", " – ", " — ", " :: ", " · "}) {
      int at = title.lastIndexOf(bar);
      String site = at < 0 ? "" : title.substring(at + bar.length());
      boolean known =
          source.isPresent() && site.equalsIgnoreCase(source.get())
              || Outlets.named(site).isPresent()
              || bar.equals(" | ") && site.length() < 30;
      if (at > 10 && known) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private static Map<String, String> meta(Document page) {
    Map<String, String> meta = new HashMap<>();
    for (Element tag : page.getElementsByTag("meta")) {
      String content = tag.attr("content").strip();
      for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
        String name = tag.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
    return meta;
  }

  private static Optional<String> first(Map<String, String> meta, String fact) {
    return META.getOrDefault(fact, List.of()).stream()
        .filter(meta::containsKey)
        .map(meta::get)
        .findFirst();
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return page.selectStream(query)
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> words(Document page, String query) {
    return page.selectStream(query)
        .map(element -> element.text().strip())
        .filter(words -> !words.isEmpty() && words.length() < 400)
        .findFirst();
  }

  static String clean(String words) {
    return unescape(words).replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  private static String unescape(String words) {
    return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
  }
}
