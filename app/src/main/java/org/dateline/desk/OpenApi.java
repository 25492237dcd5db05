// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The document that describes the API, put together once: {@code openapi.json}, and the codebook's
 * schema for the values in it, so that each stands in one place.
 */
final class OpenApi {
  /** What a schema of the codebook is called in it: "codebook_count". */
  private static final String PREFIX = "codebook_";

  static final String TEXT = text();

  private OpenApi() {}

  private static String text() {
    try {
      ObjectMapper json = new ObjectMapper();
      JsonNode document = json.readTree(read("openapi.json"));
      String place = "#/components/schemas/" + PREFIX;
      JsonNode codebook = json.readTree(read("codebook.schema.json").replace("#/$defs/", place));
      ObjectNode schemas = (ObjectNode) document.path("components").path("schemas");
      codebook
          .path("$defs")
          .properties()
          .forEach(one -> schemas.set(PREFIX + one.getKey(), one.getValue()));
      return json.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException("the document of the API", e);
    }
  }

  private static String read(String name) throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
