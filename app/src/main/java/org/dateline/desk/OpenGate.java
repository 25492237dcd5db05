// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.team.Role;

/** The gate of a desk that one person has to themselves: whoever asks is that person. */
final class OpenGate implements Gate {
  private final Person owner;

  OpenGate(String name) {
    this.owner = new Person(name, Role.ADMIN, token());
  }

  @Override
  public Optional<Person> asking(Context context) {
    return Optional.of(owner);
  }

  /** 32 hex digits that cannot be guessed. */
  static String token() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
