// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Coder;
import org.dateline.code.Meanings;
import org.dateline.code.rules.LexiconTagger;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.text.Lines;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** {@code actor-mentions.tsv}: who is meant by words of a report. */
class ActorMentionsTest {
  private static final double BAR = 0.95;
  private static final Actors ACTORS = Actors.bundled();
  private static final Places PLACES = new Places(Gazetteer.bundled());
  private static final Coder CODER =
      // Every act is taken: who did it is asked, not whether it is an incident.
      new Coder(new LexiconTagger(), ActorMentionsTest::meanings, "test", 0);

  /** A line of the table; the mention is what stood between the brackets. */
  private record Row(Text text, Span mention, String actor, Optional<ActorKind> kind, String land) {
    static Row of(String line) {
      String[] columns = line.split("\t", -1);
      int open = columns[1].indexOf("[[");
      int close = columns[1].indexOf("]]") - 2;
      return new Row(
          report(columns[1].replaceAll("\\[\\[|]]", ""), LocalDate.parse(columns[0])),
          new Span(open, close),
          columns[2],
          columns[3].isEmpty()
              ? Optional.empty()
              : Optional.of(Coded.get(ActorKind.class, columns[3])),
          columns[4]);
    }

    /** What is wrong with the reading; empty where nothing is. */
    Optional<String> wrong() {
      List<Actor> named = named();
      boolean listed =
          kind.filter(k -> k != ActorKind.UNNAMED && k != ActorKind.PERSON).isPresent();
      if (listed) {
        return named.size() == 1 && isIt(named.get(0)) ? Optional.empty() : says(named);
      }
      if (!named.isEmpty()) {
        return says(named);
      }
      List<Actor> blamed = kind.isPresent() ? perpetrators(text) : List.of();
      return kind.isEmpty() || blamed.stream().anyMatch(this::isIt)
          ? Optional.empty()
          : says(blamed);
    }

    private List<Actor> named() {
      return ACTORS.in(text).stream()
          .filter(found -> found.span().overlaps(mention))
          .map(Found::value)
          .toList();
    }

    private boolean isIt(Actor who) {
      String name = who.name().replaceFirst("^[Tt]he ", "");
      boolean same =
          name.equals(actor)
              || name.replaceFirst(" \\([^()]*\\)$", "").equals(actor)
              || kind.filter(k -> k == ActorKind.UNNAMED).isPresent() && name.endsWith(actor);
      return same && Optional.of(who.kind()).equals(kind) && who.country().orElse("").equals(land);
    }

    private Optional<String> says(List<Actor> read) {
      return Optional.of(
          mention.of(text.report().text())
              + " in \""
              + text.report().text()
              + "\" is "
              + actor
              + ", and was read as "
              + read);
    }
  }

  @Test
  void ofAHundredAndFiftyMentionsNineteenInTwentyAreRead() {
    List<String> lines = Lines.of(ActorMentionsTest.class, "actor-mentions.tsv");
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      Row.of(line).wrong().ifPresent(wrong::add);
    }
    assertTrue(lines.size() >= 150, "rows: " + lines.size());
    assertTrue(
        wrong.size() <= lines.size() * (1 - BAR),
        wrong.size() + " of " + lines.size() + " are wrong:\n" + String.join("\n", wrong));
  }

  @Test
  void aPersonWhoOnlySpeaksOfAnActDidNotDoIt() {
    for (String text :
        List.of(
            "The attack that killed four people was condemned by Oskar Lindemoor.",
            "Four people were killed in an attack, Oskar Lindemoor said.",
            "Oskar Lindemoor was killed by gunmen on Monday.",
            "Gunmen killed four people near the Lindemoor Bridge.")) {
      List<ActorKind> kinds =
          perpetrators(report(text, LocalDate.of(2021, 1, 1))).stream().map(Actor::kind).toList();
      assertFalse(kinds.contains(ActorKind.PERSON), text + " " + kinds);
    }
  }

  private static List<Actor> perpetrators(Text text) {
    return CODER.code(text.report()).accounts().stream()
        .flatMap(account -> account.statements().stream())
        .map(Statement::value)
        .filter(Perpetrator.class::isInstance)
        .map(value -> ((Perpetrator) value).actor())
        .toList();
  }

  private static Meanings meanings(Text text) {
    PlaceFindings places = PLACES.in(text);
    return new Meanings(
        places.places(),
        places.demonyms(),
        new Times().in(text),
        ACTORS.in(text),
        new Counts().in(text));
  }

  private static Text report(String text, LocalDate day) {
    return Text.of(
        new Report(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day.atStartOfDay()),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length())))));
  }
}
