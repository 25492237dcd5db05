// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a case stands in addresses, as its own desk tells: ids, names, days, words. */
final class CaseContent {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)\\}");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Pages of the list that are read for it. */
  private static final int PAGES = 6;

  private final Map<String, List<String>> words = new HashMap<>();

  private CaseContent() {}

  static CaseContent of(String address) throws IOException, InterruptedException {
    CaseContent content = new CaseContent();
    HttpClient client = HttpClient.newHttpClient();
    for (String sort : List.of("newest", "oldest", "killed", "reports")) {
      String path = "api/v1/incidents?limit=50&sort=" + sort;
      for (int i = 0; i < PAGES && !path.isEmpty(); i++) {
        JsonNode page = get(client, address + path);
        page.path("items").forEach(content::incident);
        String next = page.path("next").asText("");
        boolean more = page.path("next").isTextual();
        path = more ? "api/v1/incidents?limit=50&sort=" + sort + "&after=" + encoded(next) : "";
        if (more) {
          content.add("next", "/incidents?sort=" + sort + "&after=" + encoded(next));
        }
      }
    }
    for (JsonNode one : get(client, address + "api/v1/actors?limit=500").path("items")) {
      content.add("actor", encoded(one.path("key").asText()));
    }
    for (JsonNode one : get(client, address + "api/v1/sources").path("items")) {
      content.add("source", encoded(one.path("name").asText()));
    }
    content.readWords(client, address);
    return content;
  }

  private void incident(JsonNode one) {
    add("incident", encoded(one.path("id").asText()));
    one.path("reports").forEach(report -> add("report", encoded(report.asText())));
    add("type", one.path("type").asText());
    JsonNode place = one.path("place");
    if (place.path("country").isTextual()) {
      add("country", place.path("country").asText());
    }
    if (place.path("lat").isNumber()) {
      add("lat", place.path("lat").asText());
      add("lon", place.path("lon").asText());
    }
    if (one.path("date").path("start").isTextual()) {
      String day = one.path("date").path("start").asText();
      add("day", day);
      add("moment", day + "T12:00");
    }
  }

  private void readWords(HttpClient client, String address)
      throws IOException, InterruptedException {
    List<String> reports = words.getOrDefault("report", List.of());
    for (int i = 0; i < reports.size(); i += Math.max(1, reports.size() / 40)) {
      JsonNode report = get(client, address + "api/v1/reports/" + reports.get(i));
      String text = report.path("report").path("text").asText(report.path("text").asText());
      String[] all = text.split("[^\\p{L}\\p{N}]+");
      for (int k = 0; k < all.length; k += 1 + all.length / 10) {
        if (all[k].length() > 2) {
          add("word", encoded(all[k]));
        }
      }
    }
  }

  /** An address with its gaps filled, by chance. */
  String fill(String address, Random random) {
    StringBuilder out = new StringBuilder();
    Matcher gap = GAP.matcher(address);
    while (gap.find()) {
      List<String> some = words.getOrDefault(gap.group(1), List.of());
      String word = some.isEmpty() ? "" : some.get(random.nextInt(some.size()));
      gap.appendReplacement(out, Matcher.quoteReplacement(word));
    }
    String filled = gap.appendTail(out).toString();
    return filled.isEmpty() ? "/incidents" : filled;
  }

  private void add(String gap, String word) {
    words.computeIfAbsent(gap, k -> new ArrayList<>()).add(word);
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static JsonNode get(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest ask = HttpRequest.newBuilder(URI.create(address)).build();
    return JSON.readTree(client.send(ask, BodyHandlers.ofByteArray()).body());
  }
}
