// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id (RFC 9106), in the form in which other programs write it too:
 * "$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH". Memory and rounds are those that OWASP's Password
 * Storage Cheat Sheet asks for; each hash carries its own, so that they can be raised.
 */
final class Passwords {
  /** Letters that a password has at least. */
  static final int SHORTEST = 12;

  /** Letters that it has at most: longer ones only cost work. */
  static final int LONGEST = 200;

  private static final int MEMORY_KIB = 19_456;
  private static final int ROUNDS = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int FEWEST_LETTERS = 5;

  /** Checking a password against this costs what any other does, and none is right. */
  static final String OF_NOBODY = hash(Secrets.word(32));

  private Passwords() {}

  /** Hashes a password, with salt of its own. */
  static String hash(String password) {
    byte[] salt = Secrets.bytes(SALT_BYTES);
    byte[] hash = argon2(password, salt, MEMORY_KIB, ROUNDS, LANES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB, ROUNDS, LANES, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  /** Whether a password is the one that was hashed. */
  static boolean matches(String password, String hashed) {
    if (password.length() > LONGEST) {
      return false;
    }
    String[] parts = hashed.split("\\$");
    String[] costs = parts[3].split("[=,]");
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] hash =
        argon2(
            password,
            base64.decode(parts[4]),
            Integer.parseInt(costs[1]),
            Integer.parseInt(costs[3]),
            Integer.parseInt(costs[5]));
    return MessageDigest.isEqual(hash, base64.decode(parts[5]));
  }

  /**
   * Refuses a password that is guessed too easily.
   *
   * @throws NotPossible saying what it lacks
   */
  static void check(String name, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new NotPossible("a password has at least " + SHORTEST + " characters");
    }
    if (password.length() > LONGEST) {
      throw new NotPossible("a password has at most " + LONGEST + " characters");
    }
    String folded = Names.fold(password);
    if (folded.contains(Names.fold(name))) {
      throw new NotPossible("a password does not hold the name of its person");
    }
    if (folded.codePoints().distinct().count() < FEWEST_LETTERS) {
      throw new NotPossible("a password is more than a few characters again and again");
    }
  }

  private static byte[] argon2(String password, byte[] salt, int memory, int rounds, int lanes) {
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(rounds)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    // One keyboard composes its accents, another does not.
    String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
    argon2.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
