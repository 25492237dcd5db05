// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Tokenizer;

/**
 * The entries of {@code actors.tsv} and of a user's list, and their names. The file's head says
 * what its columns are.
 */
final class ActorList {
  /** Acronyms up to this length are also written with points: P.K.K. */
  private static final int LONGEST_DOTTED = 5;

  private final Map<String, ListedActor> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> written = new HashMap<>();
  private final Phrases<List<ActorName>> names = new Phrases<>();
  private final Map<String, List<String>> spellings =
      Lines.of(ActorList.class, "actor-spellings.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split("\\|"))));
  private final Set<String> acronymWords =
      Lines.of(ActorList.class, "acronym-words.txt").stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .map(Tokenizer::norm)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Reads the list that ships with the program.
   *
   * @throws ActorListException naming the line that is not as the file's head says
   */
  ActorList() {
    this("", List.of());
  }

  /**
   * Reads the list that ships with the program and one of the user's. Where both have an id, what
   * the user's says holds and its names come on top; of actors that share a name, its come first.
   *
   * @param file what the user's is called in messages
   * @param own all its lines
   * @throws ActorListException naming the line that is not as the file's head says
   */
  ActorList(String file, List<String> own) {
    Map<String, ActorLine> bundled =
        read("actors.tsv", Lines.of(ActorList.class, "actors.tsv"), Set.of());
    Map<String, ActorLine> lines = new LinkedHashMap<>(read(file, own, bundled.keySet()));
    lines.replaceAll((id, line) -> bundled.containsKey(id) ? line.over(bundled.get(id)) : line);
    bundled.forEach(lines::putIfAbsent);
    Map<String, List<ActorName>> byName = new LinkedHashMap<>();
    lines.values().forEach(line -> addActor(line, byName));
    byName.forEach(names::add);
  }

  private Map<String, ActorLine> read(String file, List<String> lines, Set<String> known) {
    Map<String, ActorLine> read = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        ActorLine actor = ActorLine.of(line);
        actor.names().forEach(this::spelledOut);
        if (read.put(actor.id(), actor) != null) {
          throw new IllegalArgumentException(
              "the id " + actor.id() + " is that of line " + numbers.get(actor.id()));
        }
        numbers.put(actor.id(), i + 1);
      } catch (IllegalArgumentException e) {
        throw new ActorListException(file, i + 1, e.getMessage());
      }
    }
    for (ActorLine actor : read.values()) {
      for (String other : actor.others()) {
        if (!read.containsKey(other) && !known.contains(other) && !isOfNation(other)) {
          throw new ActorListException(
              file, numbers.get(actor.id()), "no actor has the id '" + other + "'");
        }
      }
    }
    return read;
  }

  /** A force that is made from its country: iq-army. */
  private static boolean isOfNation(String id) {
    return id.matches("[a-z]{2}-[a-z-]+");
  }

  /** All names, the entries that share one in the order of the file. */
  Phrases<List<ActorName>> names() {
    return names;
  }

  Optional<ListedActor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All names of an actor, the usual one first, each in its first spelling. */
  List<String> namesOf(String id) {
    return written.getOrDefault(id, List.of());
  }

  int size() {
    return byId.size();
  }

  /** How a name must be written; knows the acronyms that are common words. */
  Spelling spelling(String name) {
    return spelling(name, NameWords.of(name));
  }

  private Spelling spelling(String name, NameWords words) {
    boolean common = words.size() == 1 && acronymWords.contains(words.tokens().get(0).norm());
    return Spelling.of(name, words, common);
  }

  private void addActor(ActorLine line, Map<String, List<ActorName>> byName) {
    String usual = line.usual();
    ListedActor who = line.actor();
    byId.put(line.id(), who);
    List<String> all = new ArrayList<>(List.of(usual));
    line.names().forEach(name -> all.add(spelledOut(name).get(0).replaceAll("[?@]$", "")));
    written.put(line.id(), List.copyOf(all));
    for (String written : line.names()) {
      spelledOut(written).forEach(name -> addName(name, who, byName));
    }
    int bracket = usual.indexOf(" (");
    String inside = bracket < 0 ? "" : usual.substring(bracket + 2, usual.length() - 1);
    if (isAcronym(inside)) {
      addName(usual.substring(0, bracket), who, byName);
      addName(inside, who, byName);
    } else {
      addName(usual, who, byName);
    }
  }

  private static boolean isAcronym(String inside) {
    return !inside.isEmpty() && inside.chars().filter(c -> !Character.isLowerCase(c)).count() > 1;
  }

  /** A name once for each spelling of the word that it has in braces. */
  private List<String> spelledOut(String name) {
    int open = name.indexOf('{');
    if (open < 0) {
      return List.of(name);
    }
    int close = name.indexOf('}', open);
    List<String> words = close < 0 ? null : spellings.get(name.substring(open + 1, close));
    if (words == null) {
      throw new IllegalArgumentException(
          "no spellings of '" + name.substring(open) + "' in actor-spellings.tsv");
    }
    List<String> names = new ArrayList<>(words.size());
    for (String word : words) {
      names.add(name.substring(0, open).concat(word).concat(name.substring(close + 1)));
    }
    return names;
  }

  private void addName(String written, ListedActor who, Map<String, List<ActorName>> byName) {
    boolean doubtful = written.endsWith("?");
    boolean atHome = written.endsWith("@");
    String marked = doubtful || atHome ? written.substring(0, written.length() - 1) : written;
    String name = marked.regionMatches(true, 0, "the ", 0, 4) ? marked.substring(4) : marked;
    NameWords words = NameWords.of(name);
    ActorName as = new ActorName(who, spelling(name, words), doubtful, atHome);
    add(words.joined(), as, byName);
    if (as.spelling().acronym() && name.length() <= LONGEST_DOTTED && words.size() == 1) {
      add(dotted(words.joined()), as, byName);
    }
  }

  private static String dotted(String acronym) {
    StringBuilder dotted = new StringBuilder();
    for (int i = 0; i < acronym.length(); i++) {
      dotted.append(acronym.charAt(i)).append('.');
    }
    return dotted.toString();
  }

  private static void add(String joined, ActorName as, Map<String, List<ActorName>> byName) {
    List<ActorName> same = byName.computeIfAbsent(joined, k -> new ArrayList<>(1));
    // The alias column comes first, so its marks win over the usual name's own spelling.
    for (ActorName other : same) {
      if (other.who().equals(as.who())) {
        return;
      }
    }
    same.add(as);
  }
}
