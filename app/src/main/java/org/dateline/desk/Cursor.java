// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dateline.store.Listing;

/** Where a page of a list begins, as addresses have it. */
final class Cursor {
  private Cursor() {}

  static String write(Listing.After after) {
    byte[] bytes = (after.value() + "\n" + after.id()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Listing.After read(String word, Listing.Order order) {
    String words;
    try {
      words = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("begin at the first page again", e);
    }
    int line = words.indexOf('\n');
    if (line < 0) {
      throw new IllegalArgumentException("begin at the first page again");
    }
    String value = words.substring(0, line);
    boolean number = order == Listing.Order.KILLED || order == Listing.Order.REPORTS;
    if (number && !value.equals(String.valueOf(Integer.parseInt(value)))) {
      throw new IllegalArgumentException("begin at the first page again");
    }
    return new Listing.After(value, words.substring(line + 1));
  }
}
