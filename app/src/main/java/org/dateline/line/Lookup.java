// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.resolve.Actors;
import org.dateline.resolve.Counts;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.Places;
import org.dateline.resolve.Times;
import org.dateline.text.Text;

/** What the words of a user mean: the same rules that read reports. */
public final class Lookup {
  private Lookup() {}

  /** The place that a name most likely means: "Tehran", "Tripoli, Libya". */
  public static Optional<Place> place(String words) {
    // Names that stand alone are spotted best where a report would have them.
    return text("Police in " + words + " said so.")
        .flatMap(
            text ->
                new Places(Gazetteer.bundled())
                    .in(text).places().stream().map(Found::value).findFirst());
  }

  /** The day, the month or whatever a date means: "7 June 2017", "June 2017". */
  static Optional<DateRange> date(String words) {
    return text("It was on " + words + ".")
        .flatMap(text -> new Times().in(text).stream().map(Found::value).findFirst());
  }

  /** The number that words mean: "at least 12", "a dozen". */
  static Optional<Count> count(String words) {
    return text(words + " people were there.")
        .flatMap(text -> new Counts().in(text).stream().map(Found::value).findFirst());
  }

  /** The actor of the list that goes by a name. */
  static Optional<Actor> actor(String name) {
    return Known.ACTORS.find(name);
  }

  /** Other names of an actor of the list; empty where it has none or is in no list. */
  public static List<String> aliases(String id) {
    return Known.ACTORS.namesOf(id);
  }

  /** What an actor of the list belongs to. */
  public static Optional<Actor> parent(String id) {
    return Known.ACTORS.parentOf(id);
  }

  /** Loaded when first asked for. */
  private static final class Known {
    static final Actors ACTORS = Actors.bundled();
  }

  /** The names under which a record may have an actor: the one given, the usual one, its id. */
  public static List<String> actorNames(String name) {
    List<String> names = new ArrayList<>(List.of(name));
    actor(name)
        .ifPresent(
            actor -> {
              names.add(actor.name());
              actor.id().ifPresent(names::add);
            });
    return names.stream().distinct().toList();
  }

  private static Optional<Text> text(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    Report report =
        new Report(
            "asked",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            words,
            List.of(Part.body(new Span(0, words.length()))));
    return Optional.of(Text.of(report));
  }
}
