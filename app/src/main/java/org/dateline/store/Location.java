// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where a case is kept. */
sealed interface Location {
  /** As messages name it: never with a password. */
  String name();

  /** A file of SQLite. */
  record File(Path path, String name) implements Location {}

  /** A schema of a PostgreSQL database. */
  record Server(String url, Optional<String> user, Optional<String> password, String name)
      implements Location {}

  /**
   * Reads what a user wrote: a file, or {@code postgresql://user:password@host/database}, with or
   * without {@code jdbc:} before it.
   *
   * @throws CaseException where it can be neither
   */
  static Location of(String written) {
    String start = written.toLowerCase(Locale.ROOT);
    for (String scheme : new String[] {"jdbc:postgresql:", "postgresql:", "postgres:"}) {
      if (start.startsWith(scheme)) {
        return server(written.substring(scheme.length()));
      }
    }
    if (start.startsWith("jdbc:") || start.matches("[a-z][a-z0-9+.-]+://.*")) {
      throw new CaseException(
          CaseException.Kind.NO_CASE,
          written.replaceAll("//[^/@]*@", "//")
              + ": no case is kept there; give a file, or postgresql://HOST/DATABASE");
    }
    try {
      return new File(Path.of(written), written);
    } catch (InvalidPathException e) {
      throw new CaseException(
          CaseException.Kind.NO_CASE, written + ": is no name of a file; give another", e);
    }
  }

  private static Location server(String rest) {
    Optional<String> user = Optional.empty();
    Optional<String> password = Optional.empty();
    String address = rest;
    int slash = rest.startsWith("//") ? rest.indexOf('/', 2) : -1;
    int at = rest.lastIndexOf('@', slash < 0 ? rest.length() : slash);
    if (rest.startsWith("//") && at > 0) {
      String who = rest.substring(2, at);
      int colon = who.indexOf(':');
      user = Optional.of(decoded(colon < 0 ? who : who.substring(0, colon)));
      password = colon < 0 ? Optional.empty() : Optional.of(decoded(who.substring(colon + 1)));
      address = "//" + rest.substring(at + 1);
    }
    int query = address.indexOf('?');
    String bare = query < 0 ? address : address.substring(0, query);
    return new Server("jdbc:postgresql:" + address, user, password, "postgresql:" + bare);
  }

  private static String decoded(String part) {
    try {
      return part.indexOf('%') < 0
          ? part
          : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // a sign of per cent that stands for itself
    }
  }
}
