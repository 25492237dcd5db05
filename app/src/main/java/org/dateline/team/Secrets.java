// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What nobody can guess, and how it is kept: what is kept does not open anything. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  /** Without those that look like others. */
  private static final String PLAIN = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secrets() {}

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 256 random bits, in 43 letters that an address or a header may hold. */
  static String key() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(KEY_BYTES));
  }

  /** Letters and figures that can be read out on the telephone; about five bits each. */
  static String word(int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append(PLAIN.charAt(RANDOM.nextInt(PLAIN.length())));
    }
    return word.toString();
  }

  /** SHA-256 in hexadecimal figures: enough for a secret of 256 random bits. */
  static String hash(String secret) {
    try {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
