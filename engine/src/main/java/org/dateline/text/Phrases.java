// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds known phrases in a run of tokens, the longest first, without regard to case and accents.
 * Look-up costs the length of the longest phrase per token, however many phrases there are.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  /** A phrase found: tokens {@code [first, end)}. */
  public record Hit<T>(int first, int end, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(2);
    Optional<T> value = Optional.empty();
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase; one that is there already keeps its first value. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.tokens(phrase)) {
      node = node.next.computeIfAbsent(token.norm(), k -> new Node<>());
    }
    if (node != root && node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** The longest phrase that begins at a token, not going past the end. */
  public Optional<Hit<T>> at(List<Token> tokens, int first, int end) {
    Node<T> node = root;
    Optional<Hit<T>> longest = Optional.empty();
    for (int i = first; i < end; i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        longest = Optional.of(new Hit<>(first, i + 1, node.value.get()));
      }
    }
    return longest;
  }

  /**
   * All phrases between two tokens from left to right, the longest at each place, none overlapping.
   */
  public List<Hit<T>> in(List<Token> tokens, int first, int end) {
    List<Hit<T>> hits = new ArrayList<>();
    int i = first;
    while (i < end) {
      Optional<Hit<T>> hit = at(tokens, i, end);
      hit.ifPresent(hits::add);
      i = hit.map(Hit::end).orElse(i + 1);
    }
    return hits;
  }
}
