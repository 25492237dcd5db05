// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.util.Set;

/** What every answer says to a browser so that it runs nothing but the desk's own files. */
final class Protection {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** Names of this machine to itself. */
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

  /** Questions that change nothing. */
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  private final boolean onlyThisMachine;
  private final Doorway doorway;

  /**
   * Protects a desk.
   *
   * @param onlyThisMachine whether nobody else can reach it
   */
  Protection(boolean onlyThisMachine, Doorway doorway) {
    this.onlyThisMachine = onlyThisMachine && !doorway.behindProxy();
    this.doorway = doorway;
  }

  void before(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.header("Cache-Control", "no-store");
    // A page of somebody else's that gives its own name this machine's address reads nothing here.
    if (onlyThisMachine && !OWN_NAMES.contains(context.req().getServerName())) {
      throw new Refused("This desk answers to the name of this machine only: 127.0.0.1.");
    }
    if (!LOOKING.contains(context.req().getMethod()) && doorway.fromElsewhere(context)) {
      throw new Refused("A page of another site asked for this; the desk's own pages may only.");
    }
  }
}
