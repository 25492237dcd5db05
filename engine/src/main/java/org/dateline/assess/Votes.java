// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Statement;

/** Which values accounts give for a field, and which root voices stand behind each. */
final class Votes<T> {
  /** A value with its voices. */
  record Vote<T>(T value, Set<String> roots, double confidence, Set<String> accounts) {}

  private final Map<T, Vote<T>> votes = new LinkedHashMap<>();

  private Votes() {}

  /** All values of a field that are not denied; each root voice counts once for each value. */
  static <T> Votes<T> of(List<Told> told, Field field, Class<T> type, RootVoices voices) {
    Votes<T> votes = new Votes<>();
    for (Told one : told) {
      for (Statement said : one.account().statements()) {
        if (said.field() == field && said.modality() != Modality.DENIED) {
          votes.add(type.cast(said.value()), voices.of(said), said.confidence(), one);
        }
      }
    }
    return votes;
  }

  /** The value that each account holds for the best, one vote for each. */
  static <T> Votes<T> ofBest(
      List<Told> told,
      Field field,
      RootVoices voices,
      java.util.function.Function<Said, Optional<T>> best) {
    Votes<T> votes = new Votes<>();
    for (Told one : told) {
      Said said = new Said(one.account().statements());
      Optional<T> value = best.apply(said);
      value.ifPresent(
          v ->
              said.of(field).stream()
                  .filter(s -> s.value().equals(v))
                  .forEach(s -> votes.add(v, voices.of(s), s.confidence(), one)));
    }
    return votes;
  }

  private void add(T value, String root, double confidence, Told told) {
    Vote<T> vote =
        votes.computeIfAbsent(value, k -> new Vote<>(value, new TreeSet<>(), 0, new HashSet<>()));
    vote.roots().add(root);
    vote.accounts().add(told.account().id());
    votes.put(
        value,
        new Vote<>(value, vote.roots(), Math.max(vote.confidence(), confidence), vote.accounts()));
  }

  /** In the order in which they were first said. */
  List<Vote<T>> all() {
    return new ArrayList<>(votes.values());
  }
}
