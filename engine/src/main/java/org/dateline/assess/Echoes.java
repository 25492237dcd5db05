// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;

/** Finds the accounts of an incident that repeat others (codebook, section 3). */
final class Echoes {
  private static final Set<Field> SORTS =
      EnumSet.of(Field.TYPE, Field.STAGE, Field.OPERATION, Field.BACKGROUND);

  private final RootVoices voices;
  private final Map<Word, Told> origins = new HashMap<>();
  private final Map<String, Told> outlets = new HashMap<>();

  /** What a root voice said, as far as two ways of saying it are the same. */
  private record Word(String root, Field field, Object value, boolean denied) {}

  private Echoes(List<Told> told, RootVoices voices) {
    this.voices = voices;
    told.forEach(one -> outlets.putIfAbsent(voices.publisher(one), one));
    for (Told one : told) {
      for (Statement said : facts(one)) {
        Word word = word(said);
        // What an outlet says itself is its own, also where others printed it before.
        if (isOwn(one, word.root())) {
          origins.merge(word, one, (old, now) -> isOwn(old, word.root()) ? old : now);
        } else {
          origins.putIfAbsent(word, one);
        }
      }
    }
  }

  /** The echoes among accounts of one incident, which stand in the order of publication. */
  static List<Echo> of(List<Told> told, RootVoices voices) {
    Echoes echoes = new Echoes(told, voices);
    List<Echo> found = new ArrayList<>();
    told.forEach(one -> echoes.read(one).ifPresent(found::add));
    return found;
  }

  private Optional<Echo> read(Told told) {
    Map<Optional<String>, Integer> repeated = new LinkedHashMap<>();
    List<Statement> facts = facts(told);
    for (Statement said : facts) {
      Word word = word(said);
      Optional<Told> origin = Optional.ofNullable(origins.get(word)).filter(o -> !house(o, told));
      boolean ofOther = RootVoices.isOutlet(word.root()) && !isOwn(told, word.root());
      if (origin.isPresent() || ofOther) {
        Optional<Told> at =
            origin
                .or(() -> Optional.ofNullable(outlets.get(word.root())))
                .filter(o -> !house(o, told));
        repeated.merge(at.map(one -> one.account().id()), 1, Integer::sum);
      }
    }
    int all = repeated.values().stream().mapToInt(Integer::intValue).sum();
    return 2 * all > facts.size()
        ? Optional.of(new Echo(told.account().id(), most(repeated)))
        : Optional.empty();
  }

  /** What sort of act it is comes from the coder's reading more than from anybody's words. */
  private static List<Statement> facts(Told told) {
    return told.account().statements().stream()
        .filter(said -> !SORTS.contains(said.field()))
        .toList();
  }

  /** The account that the most statements go back to, the first of equals. */
  private static Optional<String> most(Map<Optional<String>, Integer> repeated) {
    Optional<String> found = Optional.empty();
    int most = 0;
    for (Map.Entry<Optional<String>, Integer> one : repeated.entrySet()) {
      if (one.getKey().isPresent() && one.getValue() > most) {
        found = one.getKey();
        most = one.getValue();
      }
    }
    return found;
  }

  private boolean isOwn(Told told, String root) {
    return voices.publisher(told).equals(root);
  }

  /** Whether both are of one outlet, which goes on with its own story. */
  private boolean house(Told one, Told other) {
    return voices.publisher(one).equals(voices.publisher(other));
  }

  private Word word(Statement said) {
    return new Word(
        voices.of(said), said.field(), value(said.value()), said.modality() == Modality.DENIED);
  }

  /** Without the outlet through which it came. */
  private static Object value(Value value) {
    if (value instanceof Count count) {
      return count.min();
    }
    if (value instanceof Perpetrator one) {
      return one.actor().key();
    }
    return value instanceof Claim claim
        ? claim.claimant().key() + " " + claim.status().code()
        : value;
  }
}
