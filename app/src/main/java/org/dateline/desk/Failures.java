// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.dateline.store.CaseException;
import org.dateline.team.NotPossible;
import org.eclipse.jetty.http.HttpException;

/** Turns what goes wrong into a page, or into problem+json for programs. */
final class Failures {
  private static final String NOWHERE = "There is nothing at this address.";
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
        Unusable.class,
        (e, context) -> say(context, 422, "This cannot be used", Capital.of(e.getMessage())));
    routes.exception(
        WrongKind.class,
        (e, context) -> {
          context.header("Accept-Post", Posted.KINDS);
          say(context, 415, "Not of this kind", e.getMessage());
        });
    routes.exception(
        TooLarge.class, (e, context) -> say(context, 413, "Too large", e.getMessage()));
    routes.exception(NotKnown.class, this::letIn);
    routes.exception(
        TooMuch.class,
        (e, context) -> {
          context.header("Retry-After", String.valueOf(e.seconds()));
          say(context, 429, "Too much at once", e.getMessage());
        });
    routes.exception(
        NotPossible.class,
        (e, context) -> say(context, 422, "This cannot be done", e.getMessage()));
    routes.exception(
        CaseException.class,
        (e, context) -> say(context, 503, "The case is in the way", e.getMessage()));
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(Exception.class, this::other);
    routes.error(
        404,
        context -> {
          if (context.result() == null || context.result().equals("Endpoint GET /* not found")) {
            say(context, 404, "Not found", NOWHERE);
          }
        });
  }

  /** What the server of HTTP says. */
  private void answer(HttpResponseException e, Context context) {
    String methods = e.getDetails().getOrDefault("availableMethods", "");
    if (e.getStatus() == 405) {
      context.header("Allow", methods);
      say(context, 405, "Not done here", "This address takes " + methods + ".");
    } else if (e.getStatus() == 404) {
      say(context, 404, "Not found", NOWHERE);
    } else if (e.getStatus() == 413) {
      say(context, 413, "Too large", TooLarge.question().getMessage());
    } else {
      say(context, e.getStatus(), "This does not work", e.getMessage());
    }
  }

  /** What nobody thought of: the fault of the question, or of the program. */
  private void other(Exception e, Context context) {
    Optional<HttpException> bad = bad(e);
    if (bad.isPresent() && bad.get().getCode() < 500) {
      say(
          context,
          bad.get().getCode(),
          "This cannot be read",
          "The body is broken off or malformed.");
      return;
    }
    say(
        context,
        500,
        "The program broke",
        "Nothing of the record was lost. Please report this as a bug: " + e);
  }

  private static Optional<HttpException> bad(Throwable e) {
    for (Throwable one = e; one != null; one = one.getCause()) {
      if (one instanceof HttpException http) {
        return Optional.of(http);
      }
    }
    return Optional.empty();
  }

  /** Leads people to the log-in page, and tells programs that they need a token. */
  private void letIn(NotKnown e, Context context) {
    String method = context.req().getMethod();
    boolean looking = method.equals("GET") || method.equals("HEAD");
    if (looking && !forProgram(context) && context.header("Authorization") == null) {
      context.redirect(LogInPage.before(context), HttpStatus.SEE_OTHER);
      return;
    }
    context.header("WWW-Authenticate", "Bearer realm=\"dateline\"");
    say(context, 401, "Who asks?", e.getMessage());
  }

  private static boolean forProgram(Context context) {
    return context.path().startsWith("/api/") || new Asked(context).wantsJson();
  }

  private void say(Context context, int status, String title, String detail) {
    context.status(status);
    Problem problem = new Problem(status, title, detail);
    if (forProgram(context)) {
      ObjectNode json =
          JSON.createObjectNode()
              .put("type", "about:blank")
              .put("title", title)
              .put("status", status)
              .put("detail", detail);
      context.contentType("application/problem+json").result(Answer.bytes(json.toString()));
      return;
    }
    rendering.page(context, "problem", Frame.under(Section.TODAY, title), problem);
  }
}
