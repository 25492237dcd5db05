// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.codebook.Coded;

/** A JSON value that knows where it stands, so that what is wrong can be named. */
final class JsonIn {
  private final JsonNode node;
  private final String path;

  JsonIn(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The value of a field that must be there. */
  JsonIn get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(path(name) + " is missing"));
  }

  /** The value of a field, empty where it is missing or null. */
  Optional<JsonIn> find(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(new JsonIn(value, path(name)));
  }

  <T> List<T> list(String name, Function<JsonIn, T> form) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException(path(name) + " is no list");
    }
    return new JsonIn(value, path(name)).list(form);
  }

  /** The elements of this list. */
  <T> List<T> list(Function<JsonIn, T> form) {
    if (!node.isArray()) {
      throw new IllegalArgumentException(path + " is no list");
    }
    List<T> list = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      list.add(form.apply(new JsonIn(node.get(i), path + "[" + i + "]")));
    }
    return list;
  }

  String text(String name) {
    return get(name).text();
  }

  String text() {
    if (!node.isTextual()) {
      throw new IllegalArgumentException(path + " is no string");
    }
    return node.textValue();
  }

  Optional<String> findText(String name) {
    return find(name).map(JsonIn::text);
  }

  int number(String name) {
    return get(name).number();
  }

  int number() {
    if (!node.canConvertToInt() || !node.isIntegralNumber()) {
      throw new IllegalArgumentException(path + " is no whole number");
    }
    return node.intValue();
  }

  double decimal() {
    if (!node.isNumber()) {
      throw new IllegalArgumentException(path + " is no number");
    }
    return node.doubleValue();
  }

  boolean yes(String name) {
    JsonIn value = get(name);
    if (!value.node.isBoolean()) {
      throw new IllegalArgumentException(value.path + " is neither true nor false");
    }
    return value.node.booleanValue();
  }

  boolean isBoolean() {
    return node.isBoolean();
  }

  boolean isTrue() {
    return node.isBoolean() && node.booleanValue();
  }

  <E extends Enum<E> & Coded> E coded(String name, Class<E> list) {
    return get(name).coded(list);
  }

  <E extends Enum<E> & Coded> E coded(Class<E> list) {
    String code = text();
    try {
      return Coded.get(list, code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
