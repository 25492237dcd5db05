// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;

/** What a form brings. */
final class Form {
  private Form() {}

  /** A word of a form; empty where it is not there. */
  static String word(Context context, String name) {
    String given = context.formParam(name);
    return given == null ? "" : given;
  }

  /**
   * A number of a form.
   *
   * @throws BadQuestion where it is none
   */
  static int number(Context context, String name) {
    String word = word(context, name);
    try {
      return Integer.parseInt(word.strip());
    } catch (NumberFormatException e) {
      throw new BadQuestion(name, "'" + word + "' is no number");
    }
  }
}
