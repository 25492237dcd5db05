// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2017-06-07;2017-06-07T00:00
          2017-06-07T14:05:30+03:00;2017-06-07T14:05:30
          2017-06-07T14:05:30.123Z;2017-06-07T14:05:30
          2017-06-07 14:05;2017-06-07T14:05
          2017/6/7;2017-06-07T00:00
          20170607;2017-06-07T00:00
          20170607T140500Z;2017-06-07T14:05
          Wed, 07 Jun 2017 14:05:30 +0000;2017-06-07T14:05:30
          Wed, 07 Jun 2017 14:05:30 GMT;2017-06-07T14:05:30
          June 7, 2017;2017-06-07T00:00
          June 7,2017;2017-06-07T00:00
          7 June 2017 at 2:05 p.m.;2017-06-07T14:05
          Published: Wednesday, Jun 7, 2017 12:10 AM EDT;2017-06-07T00:10
          7.6.2017;2017-06-07T00:00
          27/6/2017;2017-06-27T00:00
          6/27/2017;2017-06-27T00:00
          1496836800;2017-06-07T12:00
          1496836800000;2017-06-07T12:00
          """)
  void theLocalTimeIsKeptAsWritten(String written, String expected) {
    assertEquals(Optional.of(LocalDateTime.parse(expected)), WrittenTime.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "yesterday",
        "6/7/2017",
        "2017-02-30",
        "0001-01-01",
        "9999-12-31",
        "June 7",
        "2017",
        "99999999999999999999",
        "2017-13-01",
        "--"
      })
  void whatIsNoDateOrTwoDatesIsLeftOut(String written) {
    assertEquals(Optional.empty(), WrittenTime.of(written));
  }
}
