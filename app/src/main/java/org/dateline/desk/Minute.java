// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A moment as lists have it: "2024-03-10 12:00" UTC. */
final class Minute {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private Minute() {}

  static String of(Instant moment) {
    return FORM.format(moment);
  }
}
