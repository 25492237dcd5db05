// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;

/**
 * The files of a model, checked: the network, its vocabulary, and the facts that tell how to read
 * what it says.
 *
 * @param network in ONNX form
 * @param vocabulary one word a line, its line is its number
 * @param slots what the network marks, in its order
 * @param kinds the kinds of act that it knows, in its order
 * @param types of act that it tells apart, in its order
 * @param stages of an act that it tells apart, in its order
 * @param window how many pieces it reads at once
 * @param stride how far one window lies from the next
 * @param begin the probability from which on a piece belongs to a mark
 */
record ModelFiles(
    ByteBuffer network,
    List<String> vocabulary,
    List<Slot> slots,
    List<String> kinds,
    List<IncidentType> types,
    List<Stage> stages,
    int window,
    int stride,
    double begin,
    Thresholds thresholds) {

  static ModelFiles bundled() {
    return read(name -> Optional.ofNullable(ModelFiles.class.getResourceAsStream(name)));
  }

  /**
   * Reads and checks the files.
   *
   * @param source gives a file by its name, or nothing
   * @throws ModelException where a file is missing or is not the one that belongs to the others
   */
  static ModelFiles read(Function<String, Optional<InputStream>> source) {
    JsonNode facts = facts(bytes(source, "model.json"));
    byte[] network = checked(source, "model.onnx", facts);
    byte[] vocabulary = checked(source, "vocab.txt", facts);
    List<Slot> slots = known(facts.path("roles"), Slot.class);
    List<String> kinds = new ArrayList<>();
    facts.path("kinds").forEach(name -> kinds.add(name.asText()));
    return new ModelFiles(
        direct(network),
        new String(vocabulary, StandardCharsets.UTF_8).lines().toList(),
        slots,
        kinds,
        known(facts.path("types"), IncidentType.class),
        known(facts.path("stages"), Stage.class),
        facts.path("window").asInt(),
        facts.path("stride").asInt(),
        facts.path("begin").asDouble(),
        thresholds(facts, slots));
  }

  /** Outside the heap, where the runtime reads it without a copy. */
  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
  }

  private static Thresholds thresholds(JsonNode facts, List<Slot> slots) {
    Map<Slot, Double> least = new EnumMap<>(Slot.class);
    for (Slot slot : slots) {
      least.put(slot, facts.path("least").path(slot.name().toLowerCase(Locale.ROOT)).asDouble(0.5));
    }
    return new Thresholds(facts.path("relevant").asDouble(), facts.path("kind").asDouble(), least);
  }

  private static <E extends Enum<E>> List<E> known(JsonNode names, Class<E> values) {
    List<E> known = new ArrayList<>();
    for (JsonNode name : names) {
      try {
        known.add(Enum.valueOf(values, name.asText().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new ModelException(
            "marks '" + name.asText() + "', which this program does not know", e);
      }
    }
    return known;
  }

  private static JsonNode facts(byte[] json) {
    try {
      return new ObjectMapper().readTree(new String(json, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new ModelException("file model.json is damaged", e);
    }
  }

  private static byte[] checked(
      Function<String, Optional<InputStream>> source, String name, JsonNode facts) {
    byte[] bytes = bytes(source, name);
    if (!facts.path("sha256").path(name).asText().equals(sha256(bytes))) {
      throw new ModelException("file " + name + " is damaged (its checksum is another)");
    }
    return bytes;
  }

  private static byte[] bytes(Function<String, Optional<InputStream>> source, String name) {
    Optional<InputStream> found = source.apply(name);
    if (found.isEmpty()) {
      throw new ModelException("file " + name + " is missing");
    }
    try (InputStream in = found.get()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("file " + name + " cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
