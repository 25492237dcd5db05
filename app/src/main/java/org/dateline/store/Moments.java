// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as columns hold them: UTC, all of one length, so that they sort as text. */
final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Moments() {}

  static String toColumn(Instant moment) {
    return FORM.format(moment);
  }

  static Instant fromColumn(String column) {
    return Instant.parse(column);
  }
}
