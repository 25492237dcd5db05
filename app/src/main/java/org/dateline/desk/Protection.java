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
  private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private final boolean onlyThisMachine;

  Protection(boolean onlyThisMachine) {
    this.onlyThisMachine = onlyThisMachine;
  }

  void before(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    context.header("Cache-Control", "no-store");
    // A page of somebody else's that gives its own name this machine's address reads nothing here.
    if (onlyThisMachine && !isOwnName(context.req().getServerName())) {
      throw new Refused("This desk answers to the name of this machine only: 127.0.0.1.");
    }
  }

  private static boolean isOwnName(String name) {
    return OWN_NAMES.contains(name) || name.equals("::1");
  }
}
