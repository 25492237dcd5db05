// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.dateline.team.Role;

/**
 * An address, who may ask it, and who answers it.
 *
 * @param path with what it may hold in brackets
 * @param least the least role that may ask it; empty where everybody may, known or not
 */
record Route(HandlerType method, String path, Optional<Role> least, Handler answer)
    implements Handler {
  /** The name under which a form brings its person's token back. */
  static final String TOKEN = "token";

  /** The header in which a script of a page brings it back. */
  static final String TOKEN_HEADER = "X-Dateline-Token";

  /** Something that everybody may look at who is let in. */
  static Route get(String path, Handler answer) {
    return get(path, Role.READER, answer);
  }

  /** Something that only some may look at. */
  static Route get(String path, Role least, Handler answer) {
    return new Route(HandlerType.GET, path, Optional.of(least), answer);
  }

  /** Something that changes the record. */
  static Route post(String path, Role least, Handler answer) {
    return new Route(HandlerType.POST, path, Optional.of(least), answer);
  }

  /** Something that whoever stands before the door may look at, or do: log in. */
  static Route open(HandlerType method, String path, Handler answer) {
    return new Route(method, path, Optional.empty(), answer);
  }

  @Override
  public void handle(Context context) throws Exception {
    if (least.isPresent()) {
      check(context, Person.asking(context), least.get());
    }
    answer.handle(context);
  }

  private void check(Context context, Person person, Role needed) {
    person.require(needed);
    boolean changes = !method.equals(HandlerType.GET);
    if (changes && !isProgram(context, person) && !broughtBack(context, person)) {
      throw new Refused("This form is no longer good: load the page again and repeat it.");
    }
  }

  /** At a desk of one's own a program needs no token, as long as it is no browser. */
  private boolean isProgram(Context context, Person person) {
    return person.way() == Person.Way.PROGRAM
        || (person.way() == Person.Way.OWNER
            && path.startsWith(Api.ROOT)
            && !Doorway.isBrowser(context));
  }

  private static boolean broughtBack(Context context, Person person) {
    String header = context.header(TOKEN_HEADER);
    String given = header == null ? context.formParam(TOKEN) : header;
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8),
            person.token().getBytes(StandardCharsets.UTF_8));
  }
}
