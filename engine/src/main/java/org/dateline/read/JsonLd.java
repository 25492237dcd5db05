// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in {@code application/ld+json}. */
final class JsonLd {
  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "Article",
          "Report",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting");
  private static final int MOST_NODES = 5000;

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").strip().startsWith("application/ld+json")) {
        String data = script.data().replace("<!--", "").replace("-->", "");
        data = data.replace("<![CDATA[", "").replace("]]>", "").replace("//\n", "\n");
        JsonText.parse(data.strip().replaceAll(";$", "")).node().ifPresent(found::collect);
      }
    }
    return found;
  }

  /**
   * The article of the page: the first of a news type, else a page that says when it was published.
   */
  Optional<JsonNode> article() {
    return nodes.stream()
        .filter(node -> types(node).stream().anyMatch(ARTICLES::contains))
        .findFirst()
        .or(() -> nodes.stream().filter(node -> node.has("datePublished")).findFirst());
  }

  /** A field's names, looked up where it only refers to another node of the page. */
  Optional<String> names(JsonNode article, String field) {
    JsonNode value = article.get(field);
    if (value != null && value.isArray() && !value.isEmpty() && value.get(0).has("@id")) {
      List<String> all = new ArrayList<>();
      value.forEach(one -> referred(one).ifPresent(all::add));
      return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }
    return (value == null ? Optional.<String>empty() : referred(value))
        .or(() -> JsonText.names(article, field))
        .filter(name -> !name.startsWith("http"));
  }

  private Optional<String> referred(JsonNode value) {
    JsonNode named = value.has("name") ? value : byId.get(value.path("@id").asText());
    return named == null ? Optional.empty() : JsonText.names(named, "name");
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < MOST_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        byId.putIfAbsent(node.path("@id").asText(), node);
        for (String inner : List.of("@graph", "mainEntity", "itemListElement", "item")) {
          if (node.has(inner)) {
            open.add(node.get(inner));
          }
        }
      }
    }
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> types = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(one -> types.add(name(one)));
    } else {
      types.add(name(type));
    }
    return types;
  }

  private static String name(JsonNode type) {
    String text = type.asText();
    return text.substring(text.lastIndexOf('/') + 1);
  }
}
