// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Control;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.Place;
import org.dateline.codebook.Reliability;
import org.dateline.codebook.Source;
import org.dateline.codebook.SourceKind;
import org.dateline.codebook.Statement;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;

/**
 * Which voices are one and the same at their root (codebook, section 3): two outlets that cite one
 * ministry, or that print one wire take, are one voice. Within one incident; voices of the same
 * body there are taken for one.
 */
final class RootVoices {
  /** What the name of an outlet has before it. */
  private static final String OUTLET = "outlet ";

  /** Statements by identity: one that is made twice is still two. */
  private final IdentityHashMap<Statement, String> roots = new IdentityHashMap<>();

  private final IdentityHashMap<Statement, String> reprints = new IdentityHashMap<>();
  private final Map<PrintedValue, String> firstRoots = new HashMap<>();
  private final Map<Given, String> officials = new HashMap<>();
  private final Bodies bodies = new Bodies();
  private final Copies copies = new Copies();
  private final Outlets outlets;
  private final Sources sources;
  private final Optional<String> country;

  /** That a field has a value, as far as two ways of saying it are the same. */
  private record Given(Field field, Object value) {
    static Given of(Statement statement) {
      return new Given(
          statement.field(),
          statement.value() instanceof Count count ? count.min() : statement.value());
    }
  }

  /** What a sentence says, where it was first printed. */
  private record PrintedValue(String account, int sentence, Given given) {}

  /**
   * Finds the root of every statement.
   *
   * @param told the accounts of the incident, the earliest first
   */
  RootVoices(List<Told> told, Sources sources) {
    this.sources = sources;
    this.country = country(told);
    this.outlets = new Outlets(told, sources);
    told.forEach(this::read);
  }

  /** The root voice of a statement: the same words for all statements of one voice. */
  String of(Statement statement) {
    return roots.getOrDefault(statement, "");
  }

  /** Whether it is printed again, from the same voice: it says nothing new at its time. */
  boolean isReprint(Statement statement) {
    return reprints.containsKey(statement);
  }

  /** The outlet that printed an account, as it is written where it is a root voice itself. */
  String publisher(Told told) {
    return OUTLET + lower(outlets.usual(told.report().source().orElse(told.origin(sources))));
  }

  /** Whether a root voice is an outlet, and not somebody whom one cites. */
  static boolean isOutlet(String root) {
    return root.startsWith(OUTLET);
  }

  /** How far the one who says it is to be relied on; by who prints it, where he has no grade. */
  Reliability grade(Statement statement) {
    Reliability own = sources.grade(statement.voice().root().name());
    return own == Reliability.F ? sources.grade(statement.voice().printer().name()) : own;
  }

  private void read(Told told) {
    Map<Given, String> heard = new HashMap<>();
    for (Statement statement : told.account().statements()) {
      String root = root(told, statement);
      roots.put(statement, root);
      if (!isOwn(told, statement)) {
        heard.putIfAbsent(Given.of(statement), root);
      }
    }
    // What a report says in its own words and after somebody, it has from him.
    for (Statement statement : told.account().statements()) {
      if (isOwn(told, statement)) {
        String root = heard.get(Given.of(statement));
        if (root != null) {
          roots.put(statement, root);
        }
      }
    }
  }

  private String root(Told told, Statement statement) {
    String origin = told.origin(sources);
    Given given = Given.of(statement);
    Optional<Copies.Printed> print = copies.firstPrint(told, statement, home(origin));
    String own = isOwn(told, statement) ? outlet(origin) : cited(told, statement, given);
    if (print.isEmpty()) {
      return own;
    }
    Copies.Printed first = print.get();
    PrintedValue value = new PrintedValue(first.told().account().id(), first.sentence(), given);
    String before = firstRoots.putIfAbsent(value, own);
    if (first.told().equals(told)) {
      return own;
    }
    if (before != null) {
      reprints.put(statement, before);
      return before;
    }
    return isOwn(told, statement) ? outlet(first.told().origin(sources)) : own;
  }

  private String cited(Told told, Statement statement, Given given) {
    VoiceLink root = statement.voice().root();
    boolean outlet = root.kind() == VoiceKind.OUTLET;
    Optional<Source> known = sources.find(outlet ? outlets.usual(root.name()) : root.name());
    if (known.isPresent()) {
      return published(known.get());
    }
    return switch (root.kind()) {
      case OUTLET -> outlet(root.name());
      case OFFICIAL, ORGANISATION -> official(root, given);
      case ARMED_GROUP -> bodies.of(root.kind(), root.name());
      case JOURNALIST -> outlet(nearest(told, statement));
      case ANONYMOUS ->
          Institutions.body(root.name()).bodies().isEmpty()
              ? speaker(told, statement)
              : official(root, given);
      case WITNESS, VICTIM, ANALYST -> speaker(told, statement);
    };
  }

  /** "Officials" who say what a body has said are of that body; nameless ones are one. */
  private String official(VoiceLink root, Given given) {
    String body = bodies.of(VoiceKind.OFFICIAL, root.name());
    if (Institutions.body(root.name()).anybody()) {
      return officials.getOrDefault(given, body);
    }
    officials.putIfAbsent(given, body);
    return body;
  }

  /** Two outlets that each spoke with "a witness" spoke with two; who has a name is one. */
  private String speaker(Told told, Statement statement) {
    VoiceLink root = statement.voice().root();
    String person = Institutions.person(root.name());
    return person.isEmpty()
        ? root.kind().code() + " " + lower(root.name()) + " in " + nearest(told, statement)
        : "person " + person;
  }

  /** The outlet that somebody spoke with. */
  private String nearest(Told told, Statement statement) {
    List<VoiceLink> chain = statement.voice().chain();
    return chain.subList(0, chain.size() - 1).stream()
        .filter(link -> link.kind() == VoiceKind.OUTLET)
        .findFirst()
        .map(link -> outlets.usual(link.name()))
        .orElseGet(() -> outlets.usual(told.origin(sources)));
  }

  /** Whether a report says it in its own words, or its agency does. */
  private boolean isOwn(Told told, Statement statement) {
    VoiceLink root = statement.voice().root();
    return root.equals(statement.voice().printer())
        || (root.kind() == VoiceKind.OUTLET
            && outlets.usual(root.name()).equals(outlets.usual(told.origin(sources))));
  }

  private String outlet(String name) {
    String usual = outlets.usual(name);
    return sources.find(usual).map(this::published).orElseGet(() -> OUTLET + lower(usual));
  }

  /** The media of a group speak for it, those of a state at home for its government. */
  private String published(Source source) {
    if (source.kind() == SourceKind.GROUP_MEDIA) {
      return bodies.of(VoiceKind.ARMED_GROUP, source.owner().orElse(source.name()));
    }
    if (source.kind() == SourceKind.MONITOR) {
      return bodies.of(VoiceKind.OFFICIAL, source.name());
    }
    if (source.control() == Control.STATE && country.isPresent()) {
      if (country.equals(source.country())) {
        return "government of " + country.get();
      }
    }
    return OUTLET + lower(source.name());
  }

  private String home(String outlet) {
    return sources.find(outlet).flatMap(Source::owner).orElse(outlet);
  }

  /** The country that most accounts place it in; of equals the first. */
  private static Optional<String> country(List<Told> told) {
    Map<String, Integer> votes = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Told one : told) {
      one.account().statements().stream()
          .filter(said -> said.field() == Field.PLACE)
          .flatMap(said -> ((Place) said.value()).country().stream())
          .findFirst()
          .ifPresent(
              code -> {
                order.add(code);
                votes.merge(code, 1, Integer::sum);
              });
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return order.stream().filter(code -> votes.getOrDefault(code, 0) == most).findFirst();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
