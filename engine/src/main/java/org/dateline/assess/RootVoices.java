// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;

/**
 * Which voices are one and the same at their root (codebook, section 3): two outlets that cite one
 * ministry, or that print one wire take, are one voice. Within one incident; voices of the same
 * body there are taken for one.
 */
final class RootVoices {
  private final Map<Told, Map<Statement, String>> roots = new HashMap<>();
  private final List<Named> bodies = new ArrayList<>();
  private final Sources sources;

  /** That a field has a value, as far as two ways of saying it are the same. */
  private record Given(Field field, Object value) {
    static Given of(Statement statement) {
      return new Given(
          statement.field(),
          statement.value() instanceof Count count ? count.min() : statement.value());
    }
  }

  /** A body by the words that name it, with the first name that it was met under. */
  private record Named(String kind, Set<String> words, String name) {}

  /**
   * Finds the root of every statement.
   *
   * @param told the accounts of the incident, the earliest first
   */
  RootVoices(List<Told> told, Sources sources) {
    this.sources = sources;
    Copies copies = new Copies();
    for (Told one : told) {
      Map<Statement, String> own = new HashMap<>();
      Map<Given, String> heard = new HashMap<>();
      for (Statement statement : one.account().statements()) {
        String root = root(one, statement);
        own.put(statement, copies.rootOf(one, statement, root));
        if (!isOwn(statement)) {
          heard.putIfAbsent(Given.of(statement), own.get(statement));
        }
      }
      // What a report says in its own words and after somebody, it has from him.
      own.replaceAll((said, root) -> isOwn(said) ? heard.getOrDefault(Given.of(said), root) : root);
      roots.put(one, own);
    }
  }

  /** The root voice of a statement: the same words for all statements of one voice. */
  String of(Told told, Statement statement) {
    return roots.get(told).getOrDefault(statement, "");
  }

  private String root(Told told, Statement statement) {
    VoiceLink root = statement.voice().root();
    if (isOwn(statement)) {
      return outlet(told.origin(sources));
    }
    return switch (root.kind()) {
      case OUTLET -> outlet(sources.name(root.name()));
      case OFFICIAL, ARMED_GROUP, ORGANISATION -> body(root);
      // Two outlets that each spoke with "a witness" spoke with two.
      case WITNESS, VICTIM, JOURNALIST, ANALYST, ANONYMOUS ->
          root.kind().code() + " " + lower(root.name()) + " in " + told.origin(sources);
    };
  }

  /** Whether a report says it in its own words. */
  private static boolean isOwn(Statement statement) {
    return statement.voice().root().equals(statement.voice().printer());
  }

  private static String outlet(String name) {
    return "outlet " + lower(name);
  }

  private String body(VoiceLink root) {
    Set<String> words = Institutions.words(root.name());
    String kind = root.kind() == VoiceKind.ORGANISATION ? "official" : root.kind().code();
    for (Named known : bodies) {
      if (known.kind().equals(kind) && meet(known.words(), words)) {
        return known.name();
      }
    }
    String name = kind + " " + (words.isEmpty() ? "unnamed" : String.join(" ", sorted(words)));
    bodies.add(new Named(kind, words, name));
    return name;
  }

  /** "The ministry" is the interior ministry that was named before; nameless ones are one. */
  private static boolean meet(Set<String> known, Set<String> words) {
    if (known.isEmpty() || words.isEmpty()) {
      return known.isEmpty() && words.isEmpty();
    }
    return known.containsAll(words) || words.containsAll(known);
  }

  private static List<String> sorted(Collection<String> words) {
    return words.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }

  /** Sentences that were printed before: who prints them again adds no voice. */
  private static final class Copies {
    private record Printed(Told told, Set<String> words, String root) {}

    private final List<Printed> printed = new ArrayList<>();
    private final Map<Told, Map<Integer, Set<String>>> sentences = new HashMap<>();

    String rootOf(Told told, Statement statement, String root) {
      Set<String> words =
          sentences
              .computeIfAbsent(told, k -> new HashMap<>())
              .computeIfAbsent(
                  told.sentence(statement).first(), k -> told.sentence(statement).words());
      if (words.size() < MANY) {
        return root;
      }
      for (Printed before : printed) {
        if (!before.told().equals(told) && copy(before.words(), words)) {
          return before.root();
        }
      }
      printed.add(new Printed(told, words, root));
      return root;
    }

    private static final int MANY = 7;
    private static final double ALIKE = 0.7;

    private boolean copy(Set<String> one, Set<String> other) {
      Set<String> shared = new HashSet<>(one);
      shared.retainAll(other);
      int all = one.size() + other.size() - shared.size();
      return shared.size() >= ALIKE * all;
    }
  }
}
