// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/codebook.md and the program know the same values, in the same order. */
class ValueListsTest {
  private static final Pattern CODE = Pattern.compile("`([a-z_0-9]+)`");

  static Stream<Arguments> lists() {
    // A value list; the words of the codebook that stand before its values; the words after them.
    return Stream.of(
        Arguments.of(IncidentType.values(), "| `type` |", "|"),
        Arguments.of(Stage.values(), "| `stage` |", "|"),
        Arguments.of(DatePrecision.values(), "ISO 8601; precision", "|"),
        Arguments.of(PlacePrecision.values(), "gazetteer_id}`; precision", "|"),
        Arguments.of(TargetKind.values(), "nationality}`; kind", "|"),
        Arguments.of(Weapon.values(), "| `weapon` | list of", "|"),
        Arguments.of(Basis.values(), "`{actor, basis, by}`; basis", "|"),
        Arguments.of(DirectionKind.values(), "`{value, by, basis}`; value", "|"),
        Arguments.of(ClaimStatus.values(), "- `status`:", "A third"),
        Arguments.of(Channel.values(), "- `channel`:", "- `evidence`"),
        Arguments.of(Authenticity.values(), "- `authenticity`:", "by that voice"),
        Arguments.of(Modality.values(), "- `modality`:", "- `said_at`"),
        Arguments.of(VoiceKind.values(), "has a `name`, a `kind` (", ")"),
        Arguments.of(IndicatorKind.values(), "Kept as `indicator` statements", "Each has"),
        Arguments.of(RelationKind.values(), "Standing relations between actors (", ")"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theCodebookAndTheProgramKnowTheSameValues(Coded[] values, String before, String after)
      throws IOException {
    String codebook = Files.readString(Path.of("..", "docs", "codebook.md"));
    int start = codebook.indexOf(before);
    assertTrue(start >= 0, () -> "the codebook no longer says: " + before);
    start += before.length();
    String list = codebook.substring(start, codebook.indexOf(after, start));
    List<String> said = CODE.matcher(list).results().map(found -> found.group(1)).toList();
    assertEquals(said, Arrays.stream(values).map(Coded::code).toList());
  }
}
