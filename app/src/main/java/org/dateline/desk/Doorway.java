// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of the way that a question came: from where, and whether nobody could listen. What
 * a proxy says of it counts only where there is one; else whoever asks could say it.
 *
 * @param behindProxy whether a proxy stands before the desk
 */
record Doorway(boolean behindProxy) {
  private static final String NAME = "dateline";

  /** The address that asks; before a proxy, the last one that it names, which it saw itself. */
  String address(Context context) {
    return forwarded(context, "X-Forwarded-For").orElseGet(context::ip);
  }

  /** Whether the browser speaks https. */
  boolean secure(Context context) {
    return scheme(context).equals("https");
  }

  /** "http" or "https", as the browser sees it. */
  String scheme(Context context) {
    return forwarded(context, "X-Forwarded-Proto")
        .map(one -> one.toLowerCase(Locale.ROOT))
        .orElseGet(context::scheme);
  }

  /** The name and port that the browser asked for. */
  String host(Context context) {
    return forwarded(context, "X-Forwarded-Host")
        .or(() -> Optional.ofNullable(context.header("Host")))
        .orElse("");
  }

  private Optional<String> forwarded(Context context, String header) {
    return Optional.ofNullable(behindProxy ? context.header(header) : null)
        .map(all -> all.substring(all.lastIndexOf(',') + 1).strip())
        .filter(one -> !one.isEmpty());
  }

  /**
   * Whether a page of somebody else's has the browser ask this. Browsers say so; what says nothing
   * is no browser.
   */
  boolean fromElsewhere(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = context.header("Origin");
    return origin != null && !origin.equalsIgnoreCase(scheme(context) + "://" + host(context));
  }

  /** Whether a browser asks: each says of a question that changes something where it comes from. */
  static boolean isBrowser(Context context) {
    return context.header("Origin") != null || context.header("Sec-Fetch-Site") != null;
  }

  /** The key of the session, where the browser brings one. */
  Optional<String> session(Context context) {
    return Optional.ofNullable(context.cookie(cookie(context))).filter(key -> !key.isBlank());
  }

  /** Has the browser keep the key of a session. */
  void keep(Context context, String key, Duration howLong) {
    context.header(
        "Set-Cookie",
        cookie(context)
            + "="
            + key
            + "; Path=/; Max-Age="
            + howLong.toSeconds()
            + "; HttpOnly; SameSite=Strict"
            + (secure(context) ? "; Secure" : ""));
  }

  /** Has the browser forget it. */
  void forget(Context context) {
    keep(context, "", Duration.ZERO);
    context.header("Clear-Site-Data", "\"cache\"");
  }

  /** Browsers do not tell ports apart: two desks on one machine have cookies of two names. */
  private String cookie(Context context) {
    String name = NAME + "-" + context.req().getLocalPort();
    return secure(context) ? "__Host-" + name : name;
  }
}
