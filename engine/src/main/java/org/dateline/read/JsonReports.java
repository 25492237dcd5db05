// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reports in JSON: one object, a list of them, a JSON Feed, ninjs, an answer of a search service,
 * or one object a line.
 */
final class JsonReports {
  private static final String[] TITLES = {
    "title", "headline", "headlines", "name", "body_headline"
  };
  private static final String[] BODIES = {
    "articleBody",
    "body_xhtml",
    "body_html",
    "content_html",
    "bodyHtml",
    "contentHtml",
    "html",
    "body_text",
    "content_text",
    "bodyText",
    "body",
    "bodies",
    "full_text",
    "fulltext",
    "text",
    "content",
    "contentEncoded",
    "content:encoded",
    "story",
    "article",
    "description",
    "description_text",
    "summary",
    "abstract"
  };
  private static final String[] LISTS = {
    "items",
    "articles",
    "results",
    "docs",
    "documents",
    "entries",
    "stories",
    "reports",
    "posts",
    "news",
    "hits",
    "value",
    "data",
    "response",
    "feed",
    "channel",
    "rss"
  };
  private static final int DEEPEST = 5;

  private final Input input;
  private final Troubles troubles;
  private final List<Draft> drafts = new ArrayList<>();

  private JsonReports(Input input, Troubles troubles) {
    this.input = input;
    this.troubles = troubles;
  }

  /** One JSON document. */
  static List<Draft> whole(Input input, String text, Troubles troubles) {
    JsonReports reports = new JsonReports(input, troubles);
    JsonText.Parsed parsed = JsonText.parse(text);
    if (parsed.node().isEmpty()) {
      reports.broken("", parsed.offset().orElse(0), parsed.problem());
      return List.of();
    }
    List<JsonNode> objects = new ArrayList<>();
    collect(parsed.node().get(), objects, 0);
    for (int i = 0; i < objects.size(); i++) {
      reports.add(objects.get(i), objects.size() > 1 ? ":" + (i + 1) : "", 0);
    }
    if (objects.isEmpty()) {
      troubles.reject(
          "NO_TEXT",
          "has no object with a text in it; give objects with title, text and published");
    }
    return reports.named();
  }

  /** One JSON object a line; a line that is none is rejected and the others are kept. */
  static List<Draft> lines(Input input, String text, Troubles troubles) {
    JsonReports reports = new JsonReports(input, troubles);
    int at = 0;
    int number = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      number++;
      if (!line.isEmpty()) {
        JsonText.Parsed parsed = JsonText.parse(line);
        if (parsed.node().isEmpty()) {
          reports.broken(":" + number, at, parsed.problem());
        } else {
          reports.add(parsed.node().get(), ":" + number, at);
        }
      }
      at = end + 1;
    }
    return reports.named();
  }

  private void broken(String piece, long offset, String problem) {
    troubles.reject(
        "BAD_JSON", piece, offset, "is not JSON (" + problem + "); write it again or leave it out");
  }

  private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> collect(one, objects, depth + 1));
    } else if (node.isObject() && node.path("_source").isObject()) {
      objects.add(node.get("_source"));
    } else if (node.isObject() && body(node).isEmpty()) {
      for (String name : LISTS) {
        JsonNode list = node.get(name);
        if (list != null && list.isContainerNode() && !list.isEmpty()) {
          collect(list, objects, depth + 1);
          return;
        }
      }
    } else if (node.isObject()) {
      JsonNode list = list(node);
      if (list.isEmpty()) {
        objects.add(node);
      } else {
        collect(list, objects, depth + 1);
      }
    }
  }

  /** A feed may describe itself beside its list of entries. */
  private static JsonNode list(JsonNode node) {
    for (String name : new String[] {"items", "articles", "entries", "results"}) {
      JsonNode list = node.path(name);
      if (list.isArray()
          && !list.isEmpty()
          && list.get(0).isObject()
          && body(list.get(0)).isPresent()) {
        return list;
      }
    }
    return MissingNode.getInstance();
  }

  private static Optional<String> body(JsonNode node) {
    return JsonText.words(node, BODIES);
  }

  private void add(JsonNode node, String piece, long offset) {
    Optional<String> body = body(node);
    if (body.isEmpty()) {
      troubles.reject(
          "NO_TEXT",
          piece,
          offset,
          "has no text; put it into a field such as text, body or content");
      return;
    }
    Optional<String> title =
        JsonText.words(node, TITLES).map(JsonReports::plain).filter(t -> !t.isEmpty());
    PageText.Rendered rendered = rendered(body.get(), title.orElse(""));
    if (rendered.text().isBlank()) {
      troubles.reject("NO_TEXT", piece, offset, "has only markup in its text; give the words too");
      return;
    }
    if (body.get().stripTrailing().endsWith(" chars]")) {
      troubles.warn("TRUNCATED", "the service cut the text (\"[+... chars]\"); fetch the whole");
    }
    drafts.add(
        new Draft(
            JsonText.words(node, "id", "_id", "guid", "uuid", "itemid", "uri").orElse(""),
            title,
            JsonText.names(
                    node, "source", "outlet", "publisher", "provider", "infosources", "site_name")
                .map(JsonReports::plain),
            JsonText.names(node, "author", "authors", "byline", "bylines", "by", "creator")
                .map(JsonReports::plain),
            JsonText.words(node, "url", "link", "canonical_url", "external_url", "web_url", "uri")
                .filter(address -> address.startsWith("http")),
            Reader.published(published(node), troubles),
            rendered.text(),
            rendered.marks()));
  }

  private static Optional<String> published(JsonNode node) {
    return JsonText.words(
        node,
        "published",
        "datePublished",
        "date_published",
        "publishedAt",
        "published_at",
        "pubDate",
        "pub_date",
        "publication_date",
        "publicationDate",
        "firstcreated",
        "firstCreated",
        "versioncreated",
        "versionCreated",
        "created_at",
        "createdAt",
        "date",
        "timestamp",
        "updated");
  }

  private static PageText.Rendered rendered(String body, String title) {
    if (isMarkup(body)) {
      return HtmlPage.fragment(body, title);
    }
    String text = body.indexOf('&') < 0 ? body : Parser.unescapeEntities(body, false);
    return new PageText.Rendered(text, Marked.quotedLines(text));
  }

  /** A tag: a letter or a slash after the bracket, and a bracket that closes it soon. */
  private static boolean isMarkup(String body) {
    int open = -1;
    for (int i = 0; i + 1 < body.length(); i++) {
      char c = body.charAt(i);
      char next = body.charAt(i + 1);
      if (c == '<') {
        open = next == '/' || Character.isLetter(next) && next < 128 ? i : -1;
      } else if (open >= 0 && next == '>' && i - open < 2000) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String words) {
    return isMarkup(words)
        ? HtmlPage.fragment(words, "").text().replaceAll("\\s+", " ")
        : PageFacts.clean(words);
  }

  /** Reports without an id take the file's name, with a number where there are several. */
  private List<Draft> named() {
    List<Draft> named = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      String own = drafts.size() == 1 ? input.id() : input.id() + "-" + (i + 1);
      String id = d.id().isEmpty() || taken.contains(d.id()) ? own : d.id();
      while (!taken.add(id)) {
        id = id + "-" + (i + 1);
      }
      named.add(
          new Draft(
              id, d.title(), d.source(), d.author(), d.url(), d.published(), d.body(), d.marks()));
    }
    return named;
  }
}
