// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Makes pages out of their templates. */
final class Rendering {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * Answers with a page.
   *
   * @param template its name without the ending
   * @param model what its template calls {@code page}
   */
  void page(Context context, String template, Frame frame, Object model) {
    StringOutput out = new StringOutput();
    templates.render(
        template + ".jte",
        Map.of("frame", frame.forPerson(Person.known(context)), "page", model),
        out);
    context.contentType("text/html; charset=utf-8").result(Answer.bytes(out.toString()));
  }

  /** Answers with a piece of a page, for scripts that put it in its place. */
  void part(Context context, String template, Map<String, Object> models) {
    StringOutput out = new StringOutput();
    templates.render(template + ".jte", models, out);
    context.html(out.toString());
  }
}
