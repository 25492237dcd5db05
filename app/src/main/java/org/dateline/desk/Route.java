// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * An address, who may ask it, and who answers it.
 *
 * @param path with what it may hold in brackets
 * @param least the least role that may ask it
 */
record Route(HandlerType method, String path, Role least, Handler answer) implements Handler {
  /** The name under which a form brings its person's token back. */
  static final String TOKEN = "token";

  /** The header in which a script of a page brings it back. */
  static final String TOKEN_HEADER = "X-Dateline-Token";

  /** Something that everybody may look at. */
  static Route get(String path, Handler answer) {
    return new Route(HandlerType.GET, path, Role.READER, answer);
  }

  /** Something that changes the record. */
  static Route post(String path, Role least, Handler answer) {
    return new Route(HandlerType.POST, path, least, answer);
  }

  @Override
  public void handle(Context context) throws Exception {
    Person person = Person.asking(context);
    if (!person.may(least)) {
      throw new Refused(
          "This needs the role " + least.title() + "; " + person.name() + " has not got it.");
    }
    if (method != HandlerType.GET && !broughtBack(context, person)) {
      throw new Refused("This form is no longer good: load the page again and repeat it.");
    }
    answer.handle(context);
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
