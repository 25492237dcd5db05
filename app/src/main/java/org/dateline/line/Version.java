// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody saw of an incident when they began to decide about it.
 *
 * @param seen the number of the latest report or note of the case then
 * @param hash of the incident as it was, 16 hex digits
 */
public record Version(long seen, String hash) {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9a-f]{16})");

  static Version of(long seen, String view) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(view.getBytes(StandardCharsets.UTF_8));
      return new Version(seen, HexFormat.of().formatHex(hash, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException where it is no version
   */
  public static Version read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'" + written + "' is no version of an incident");
    }
    return new Version(Long.parseLong(parts.group(1)), parts.group(2));
  }

  /** Whether the incident is still the one that was seen. */
  public boolean same(Version other) {
    return hash.equals(other.hash);
  }

  /** "1207-9f86d081884c7d65". */
  @Override
  public String toString() {
    return seen + "-" + hash;
  }
}
