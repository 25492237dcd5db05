// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Span;
import org.jspecify.annotations.Nullable;

/** Addresses within the desk. Ids may hold any character: each is written so that it comes back. */
public final class Links {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@:!$'()*,";

  private Links() {}

  /** The page of an incident, or of the incident that holds an account. */
  public static String incident(String id) {
    return at("/incidents/", id);
  }

  /** The page of a report. */
  public static String report(String id) {
    return at("/reports/", id);
  }

  /** The words of a report that something rests on. */
  public static String words(Evidence evidence) {
    return report(evidence.report()) + "#" + anchor(evidence.span());
  }

  /** The page of an actor. */
  public static String actor(String key) {
    return at("/actors/", key);
  }

  /** The name that a span has within the page of its report. */
  public static String anchor(Span span) {
    return "w" + span.start() + "-" + span.end();
  }

  /** An address outside the desk; only what a browser can safely open. */
  public static Optional<String> outside(Optional<String> url) {
    return url.filter(
        one -> {
          String small = one.toLowerCase(Locale.ROOT);
          return small.startsWith("https://") || small.startsWith("http://");
        });
  }

  /**
   * Where somebody who has logged in is led: the address as it was asked for where it is one of the
   * desk's own, the start where it is anything else.
   */
  static String own(@Nullable String address) {
    boolean own =
        address != null
            && address.startsWith("/")
            && !address.startsWith("//")
            && !address.startsWith(LogInPage.PATH)
            && address.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '\\');
    return own && address != null ? address : "/";
  }

  /** A path that ends in an id. Browsers take dots as steps, so these go as a question. */
  static String at(String path, String id) {
    boolean steps = ("/" + id + "/").contains("/./") || ("/" + id + "/").contains("/../");
    return steps || id.isEmpty() || (path + id).endsWith(NewReportsPage.PATH)
        ? path + "?id=" + encoded(id, false)
        : path + encoded(id, true);
  }

  /** An address, as of the moment that was asked for. */
  static String asOf(String address, Asked asked) {
    return asked
        .word("as_of")
        .map(one -> address + (address.contains("?") ? "&" : "?") + "as_of=" + value(one))
        .orElse(address);
  }

  /** A value of a question. */
  public static String value(String words) {
    return encoded(words, false);
  }

  private static String encoded(String words, boolean path) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean slash = path && c == '/' && !out.isEmpty() && out.charAt(out.length() - 1) != '/';
      if (slash || (c < 128 && PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }
}
