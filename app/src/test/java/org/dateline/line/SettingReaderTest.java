// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.codebook.json.CodebookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst writes, and what it means. */
class SettingReaderTest {
  private final SettingReader reader = new SettingReader("ana");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "killed=12 | {\"min\":12,\"max\":12,\"approximate\":false,\"includes_attackers\":false}",
        "killed=12 or more | {\"min\":12,\"max\":null,\"approximate\":false,"
            + "\"includes_attackers\":false}",
        "wounded=15-20 | {\"min\":15,\"max\":20,\"approximate\":false,"
            + "\"includes_attackers\":false}",
        "killed=at least 7 | {\"min\":7,\"max\":null,\"approximate\":false,"
            + "\"includes_attackers\":false}",
        "date=2017-06-07 | {\"start\":\"2017-06-07\",\"end\":\"2017-06-07\",\"precision\":\"day\"}",
        "date=2017-06 | {\"start\":\"2017-06-01\",\"end\":\"2017-06-30\",\"precision\":\"month\"}",
        "date=2017 | {\"start\":\"2017-01-01\",\"end\":\"2017-12-31\",\"precision\":\"year\"}",
        "type=armed assault | \"armed_assault\"",
        "Stage=THWARTED | \"thwarted\"",
        "suicide=yes | true",
        "rejected=true | true",
        "operation=twins | \"twins\"",
        "target=police: a checkpoint | {\"kind\":\"police\",\"name\":\"a checkpoint\","
            + "\"nationality\":null}"
      })
  void valuesAreForgivingInForm(String written, String json) {
    assertEquals(json, CodebookJson.write(reader.read(written).value()));
  }

  @Test
  void whatThereIsIsListedWhereAWordIsWrong() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> reader.read("weapon=spoon"))
            .getMessage();
    assertTrue(message.startsWith("'spoon' is none of firearm, explosive"), message);
    String field =
        assertThrows(IllegalArgumentException.class, () -> reader.read("dead=3")).getMessage();
    assertTrue(field.contains("there is no field 'dead'; there are type, stage"), field);
  }
}
