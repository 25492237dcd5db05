// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.codebook.Evidence;

/**
 * A note in words, for every form of a brief. Line ends and marks that turn the direction of text
 * are left out of what is shown; the evidence itself keeps them.
 *
 * @param source "Atlas Wire, “Two dead in Harun”, 7 June 2017, 16:50"
 * @param url an http or https address, else empty
 * @param quote the words, without quotation marks
 * @param locus where they stand: "report wire-7, characters 101 to 119"
 */
public record Citation(String source, Optional<String> url, Optional<String> quote, String locus) {
  /** A note in words. */
  public static Citation of(Note note) {
    Ground ground = note.ground();
    if (ground instanceof Ground.Words words) {
      Evidence evidence = words.evidence();
      return new Citation(
          source(words.report()),
          url(words.report()),
          Optional.of(shown(evidence.quote())),
          "report "
              + shown(evidence.report())
              + ", characters "
              + evidence.span().start()
              + " to "
              + evidence.span().end());
    } else if (ground instanceof Ground.Whole whole) {
      return new Citation(
          source(whole.report()),
          url(whole.report()),
          Optional.empty(),
          "report " + shown(whole.report().id()) + " as a whole");
    }
    if (ground instanceof Ground.Analyst analyst) {
      String name = shown(analyst.name());
      return analyst.original().isPresent()
          ? new Citation(
              "Changed by the analyst " + name,
              Optional.empty(),
              analyst.original().map(Citation::shown),
              "so it read before")
          : new Citation(
              "The analyst " + name, Optional.empty(), Optional.empty(), "rests on no report");
    }
    var act = ((Ground.Earlier) ground).act();
    return new Citation(
        "Earlier act: " + shown(act.words()), Optional.empty(), Optional.empty(), shown(act.id()));
  }

  private static String source(ReportHead head) {
    List<String> parts = new ArrayList<>();
    parts.add(head.source().map(Citation::shown).orElse("Source not named"));
    head.title().ifPresent(title -> parts.add("“" + shown(title) + "”"));
    head.published().ifPresent(at -> parts.add(Wording.moment(at)));
    return parts.stream().map(Citation::turnedBack).collect(Collectors.joining(", "));
  }

  /**
   * After words from right to left comes a mark, so that a number that follows stays behind them.
   */
  private static String turnedBack(String part) {
    boolean leftwards =
        part.chars()
            .map(Character::getDirectionality)
            .anyMatch(
                way ->
                    way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return leftwards ? part + '\u200e' : part;
  }

  /** Only addresses that a browser opens without doing anything else. */
  private static Optional<String> url(ReportHead head) {
    return head.url()
        .filter(
            url -> {
              String low = url.toLowerCase(Locale.ROOT);
              return low.startsWith("https://") || low.startsWith("http://");
            })
        .filter(url -> url.chars().allMatch(c -> c > ' ' && c != '<' && c != '>' && c != '"'));
  }

  /** "As of 7 June 2017, 16:50." */
  public static String asOf(LocalDateTime at) {
    return "As of " + Wording.moment(at) + ".";
  }

  /** Text of a report on one line, without marks that turn its direction. */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0') {
        space = !out.isEmpty();
      } else if (!turns(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean turns(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }
}
