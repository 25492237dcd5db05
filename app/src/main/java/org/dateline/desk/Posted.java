// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.line.FilterWords;
import org.dateline.read.Hints;

/**
 * Reads the body of a question that brings reports. Programs are told what is wrong with what they
 * send instead of having it guessed.
 *
 * @param sent as the reader takes it
 * @param hints what stands beside the body
 */
record Posted(List<Inbox.Sent> sent, Hints hints) {
  /** What is taken. */
  static final String KINDS =
      "application/json, application/x-ndjson, text/plain, text/html, text/markdown";

  private static final int MOST = 500;
  private static final int LONGEST_ID = 300;
  private static final Set<String> LINES =
      Set.of("application/x-ndjson", "application/jsonl", "application/x-jsonlines");
  private static final Set<String> FIELDS =
      Set.of("id", "title", "outlet", "source", "author", "published", "url", "text");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(1 << 25).build());
  }

  /**
   * Reads what was sent.
   *
   * @throws WrongKind where it is of a kind that is not taken
   * @throws Unusable where it is of that kind and still cannot be used
   */
  static Posted of(Context context) {
    String[] given =
        Optional.ofNullable(context.header("Content-Type"))
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .split(";", -1);
    String type = given[0].strip();
    if (context.header("Content-Encoding") != null) {
      throw new WrongKind("A report comes as it is: without Content-Encoding.");
    }
    Optional<Charset> charset = charset(given);
    byte[] bytes = context.bodyAsBytes();
    if (type.equals("application/json") || LINES.contains(type)) {
      if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)) {
        throw new WrongKind("JSON is sent as UTF-8, not " + charset.get().name() + ".");
      }
      boolean lines = LINES.contains(type);
      check(decoded(bytes, StandardCharsets.UTF_8), lines);
      String name = name(bytes) + (lines ? ".jsonl" : ".json");
      return new Posted(List.of(new Inbox.Sent(name, bytes)), Hints.none());
    }
    String ending =
        switch (type) {
          case "text/plain" -> ".txt";
          case "text/html", "application/xhtml+xml" -> ".html";
          case "text/markdown" -> ".md";
          default ->
              throw new WrongKind(
                  "A report comes as application/json, application/x-ndjson (one a line),"
                      + " text/plain, text/html or text/markdown"
                      + (type.isEmpty() ? "." : ", not " + type + "."));
        };
    return text(new Asked(context), bytes, charset, ending);
  }

  private static Posted text(Asked asked, byte[] bytes, Optional<Charset> charset, String ending) {
    byte[] utf8 =
        charset.map(one -> decoded(bytes, one).getBytes(StandardCharsets.UTF_8)).orElse(bytes);
    Optional<String> url = asked.word("url");
    url.ifPresent(one -> checkUrl("url", one));
    Optional<String> id = asked.word("id");
    if (id.filter(one -> one.length() > LONGEST_ID || one.matches("(?s).*[/\\\\\\x00].*"))
        .isPresent()) {
      throw new BadQuestion("id", "has up to " + LONGEST_ID + " characters and no slash");
    }
    String name = id.map(one -> one + ending).or(() -> url).orElse(name(bytes) + ending);
    return new Posted(
        List.of(new Inbox.Sent(name, utf8)),
        new Hints(asked.read("published", FilterWords::asOf), asked.word("outlet")));
  }

  private static Optional<Charset> charset(String[] given) {
    for (int i = 1; i < given.length; i++) {
      String part = given[i].strip();
      if (part.startsWith("charset=")) {
        String name = part.substring("charset=".length()).replace("\"", "").strip();
        try {
          return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
          throw new WrongKind("There is no charset '" + name + "'; send UTF-8.");
        }
      }
    }
    return Optional.empty();
  }

  private static String decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new Unusable(
          "The body is not "
              + charset.name()
              + " (byte "
              + in.position()
              + "); send it as UTF-8, or say in Content-Type what it is.");
    }
  }

  /** Reports without an id of their own are told apart by what they are made of. */
  private static String name(byte[] bytes) {
    return "report-" + Answer.hash(bytes);
  }

  private static void check(String json, boolean lines) {
    String[] each = lines ? json.split("\n", -1) : new String[] {json};
    int count = 0;
    for (int i = 0; i < each.length; i++) {
      if (lines && each[i].isBlank()) {
        continue;
      }
      count++;
      checkReport(lines ? "line " + (i + 1) : "the body", each[i]);
    }
    if (count == 0) {
      throw new Unusable("The body is empty; send a report.");
    }
    if (count > MOST) {
      throw new TooLarge("At most " + MOST + " reports come at once, not " + count + ".");
    }
  }

  private static void checkReport(String where, String json) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Unusable(where + " is not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw new Unusable(
          where + " is no object with a text in it; several reports come as JSON Lines");
    }
    for (var field : node.properties()) {
      String name = field.getKey();
      if (!FIELDS.contains(name)) {
        throw new Unusable(where + ": no field of a report is called '" + name + "'");
      }
      if (!field.getValue().isTextual() && !field.getValue().isNull()) {
        throw new Unusable(where + ": " + name + " is a text, or left out");
      }
    }
    if (node.path("text").asText("").isBlank()) {
      throw new Unusable(where + ": text is missing; it has the words of the report");
    }
    if (node.path("id").asText("").length() > LONGEST_ID) {
      throw new Unusable(where + ": id has up to " + LONGEST_ID + " characters");
    }
    if (node.hasNonNull("url")) {
      checkUrl(where + ": url", node.path("url").asText());
    }
    if (node.hasNonNull("published")) {
      checkMoment(where, node.path("published").asText());
    }
  }

  private static void checkUrl(String what, String url) {
    if (Links.outside(Optional.of(url)).isEmpty()) {
      throw new Unusable(what + " begins with http:// or https://");
    }
  }

  private static void checkMoment(String where, String words) {
    try {
      java.time.temporal.TemporalAccessor unused =
          java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSS][XXX]]")
              .withResolverStyle(java.time.format.ResolverStyle.STRICT)
              .parse(words);
    } catch (java.time.DateTimeException e) {
      throw new Unusable(
          where + ": published is no time; write 2017-06-07 or 2017-06-07T14:30:00+04:30");
    }
  }
}
