// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Statement;
import org.dateline.codebook.json.CodebookJson;
import org.jspecify.annotations.Nullable;

/** Answers programs: JSON with a tag by which they see that nothing has changed. */
final class Answer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answer() {}

  /** A page of a list of JSON objects. {@code next} is the cursor of the page after it. */
  static void page(Context context, String path, List<String> items, Optional<String> next) {
    String cursor = next.map(one -> '"' + one + '"').orElse("null");
    next.ifPresent(
        one -> {
          String link = new Asked(context).with(path, java.util.Map.of("after", one));
          context.header("Link", "<" + link + ">; rel=\"next\"");
        });
    json(context, "{\"items\":[" + String.join(",", items) + "],\"next\":" + cursor + "}");
  }

  /**
   * JSON that this program has written, to be put into other.
   *
   * @throws IllegalStateException if it is none
   */
  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was just written is no JSON", e);
    }
  }

  /** Puts statements into a list. */
  static void statements(ArrayNode to, List<Statement> statements) {
    statements.forEach(one -> to.add(tree(CodebookJson.write(one))));
  }

  static void json(Context context, String json) {
    tagged(context, "application/json", json);
  }

  static void tagged(Context context, String type, String body) {
    tagged(context, type, bytes(body));
  }

  /** With a tag; without a body where the one who asks has it already. */
  static void tagged(Context context, String type, byte[] bytes) {
    if (isNews(context, tag(bytes))) {
      context.contentType(type).result(bytes);
    }
  }

  /** The same of what is given many times. */
  static void tagged(Context context, String type, Parcel parcel) {
    if (isNews(context, parcel.tag())) {
      String accepted = context.header("Accept-Encoding");
      boolean packed = accepted != null && accepted.contains("gzip");
      if (packed) {
        context.header("Content-Encoding", "gzip");
      }
      context.header("Vary", "Accept-Encoding");
      context.contentType(type).result(packed ? parcel.packed() : parcel.plain());
    }
  }

  private static boolean isNews(Context context, String tag) {
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    boolean known = isKnown(context.header("If-None-Match"), tag);
    if (known) {
      context.status(304);
    }
    return !known;
  }

  static String tag(byte[] bytes) {
    return '"' + hash(bytes) + '"';
  }

  /** A proxy that compresses answers makes tags weak, which is enough for this (RFC 9110). */
  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && (known.equals("*")
            || Arrays.stream(known.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(tag::equals));
  }

  /** Words as they go out: as UTF-8, where the server of HTTP would take Latin-1 for some types. */
  static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** 24 hexadecimal figures that tell these bytes from others. */
  static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
