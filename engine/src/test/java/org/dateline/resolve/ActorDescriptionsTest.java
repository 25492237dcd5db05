// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand for a group named before, and parts that are named by their region. */
class ActorDescriptionsTest {
  private static final Actors ACTORS = Actors.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Boko Haram came at dawn. The militants left.             | Boko Haram = boko-haram, militants = boko-haram
          Hamas met Fatah. It was Boko Haram, and the rebels left. | Hamas = hamas, Fatah = fatah, Boko Haram = boko-haram, rebels = boko-haram
          Boko Haram came. The group of hikers left.               | Boko Haram = boko-haram
          Boko Haram came. A few militants left.                   | Boko Haram = boko-haram
          The militants came. Boko Haram left.                     | Boko Haram = boko-haram
          Hamas met Boko Haram. The militants left.                | Hamas = hamas, Boko Haram = boko-haram
          Al-Qaida-linked men came. The militants left.            | Al-Qaida = al-qaida
          Hamas met the United Nations. The organization spoke.    | Hamas = hamas, United Nations = un
          Hamas came. The militant group Bright River left.        | Hamas = hamas
          Islamic State's branch in Somalia spoke.                 | Islamic State's branch in Somalia = is-somalia
          the Libyan affiliate of ISIS spoke                       | Libyan affiliate of ISIS = is-libya
          Islamic State spoke. The group's Sahel branch left.      | Islamic State = islamic-state, group's Sahel branch = isgs
          Islamic State's London branch spoke.                     | Islamic State = islamic-state
          """)
  void whoIsMeant(String text, String expected) {
    assertEquals(
        List.of(expected.split(", ")),
        ACTORS.in(text(text)).stream()
            .map(each -> each.span().of(text) + " = " + each.value().id().orElse("-"))
            .toList());
  }

  private static Text text(String text) {
    return Text.of(
        new Report(
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(Part.body(new Span(0, text.length())))));
  }
}
