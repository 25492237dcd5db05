// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.dateline.store.CaseException;

/** Turns what goes wrong into a page, or into problem+json for programs. */
final class Failures {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rendering rendering;

  Failures(Rendering rendering) {
    this.rendering = rendering;
  }

  void register(RoutesConfig routes) {
    routes.exception(Missing.class, (e, context) -> say(context, 404, "Not found", e.getMessage()));
    routes.exception(
        BadQuestion.class,
        (e, context) -> say(context, 400, "This cannot be read", e.name() + ": " + e.getMessage()));
    routes.exception(Refused.class, (e, context) -> say(context, 403, "Refused", e.getMessage()));
    routes.exception(
        CaseException.class,
        (e, context) -> say(context, 503, "The case is in the way", e.getMessage()));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> say(context, e.getStatus(), "This does not work", e.getMessage()));
    routes.exception(
        Exception.class,
        (e, context) ->
            say(
                context,
                500,
                "The program broke",
                "Nothing of the record was lost. Please report this as a bug: " + e));
    routes.error(
        404,
        context -> {
          if (context.result() == null || context.result().equals("Endpoint GET /* not found")) {
            say(context, 404, "Not found", "There is no page at this address.");
          }
        });
  }

  private void say(Context context, int status, String title, String detail) {
    context.status(status);
    Problem problem = new Problem(status, title, detail);
    if (context.path().startsWith("/api/") || new Asked(context).wantsJson()) {
      ObjectNode json =
          JSON.createObjectNode()
              .put("type", "about:blank")
              .put("title", title)
              .put("status", status)
              .put("detail", detail);
      context.contentType("application/problem+json").result(json.toString());
      return;
    }
    rendering.page(context, "problem", Frame.under(Section.TODAY, title), problem);
  }
}
