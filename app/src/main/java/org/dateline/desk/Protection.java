// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.util.Locale;
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
    checkCharset(context);
    if (context.req().getContentLengthLong() > Plumbing.LARGEST) {
      throw TooLarge.question();
    }
    // A page of somebody else's that gives its own name this machine's address reads nothing here.
    if (onlyThisMachine && !OWN_NAMES.contains(context.req().getServerName())) {
      throw new Refused("This desk answers to the name of this machine only: 127.0.0.1.");
    }
    if (!LOOKING.contains(context.req().getMethod()) && doorway.fromElsewhere(context)) {
      throw new Refused("A page of another site asked for this; the desk's own pages may only.");
    }
  }

  /** A charset that is none would break whatever reads the body. */
  private static void checkCharset(Context context) {
    String type = context.header("Content-Type");
    int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (type != null && at >= 0) {
      String name = type.substring(at + "charset=".length()).split(";", 2)[0].replace("\"", "");
      try {
        Charset.forName(name.strip());
      } catch (IllegalArgumentException e) {
        throw new WrongKind("There is no charset '" + name.strip() + "'; send UTF-8.");
      }
    }
  }
}
