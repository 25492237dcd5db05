// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.dateline.team.Access;
import org.dateline.team.LogIn;
import org.dateline.team.Team;

/** Where people say who they are; afterwards they are where they wanted to go. */
final class LogInPage implements Handler {
  static final String PATH = "/login";

  private static final int LONGEST_NAME = 200;

  private final Team team;
  private final Access access;
  private final Doorway doorway;
  private final Rendering rendering;

  LogInPage(Team team, Access access, Doorway doorway, Rendering rendering) {
    this.team = team;
    this.access = access;
    this.doorway = doorway;
    this.rendering = rendering;
  }

  /** Where to log in, to be led back to what was asked for. */
  static String before(Context context) {
    String query = context.queryString();
    String asked = context.req().getRequestURI() + (query == null ? "" : "?" + query);
    return asked.equals("/") ? PATH : PATH + "?to=" + Links.value(asked);
  }

  @Override
  public void handle(Context context) {
    String to = Links.own(context.queryParam("to"));
    if (Person.known(context).isPresent()) {
      context.redirect(to, HttpStatus.SEE_OTHER);
      return;
    }
    // A link on another site: the browser keeps the session back until a page of ours asks again.
    boolean again = "cross-site".equals(context.header("Sec-Fetch-Site"));
    page(context, 200, new LogInModel("", to, "", again, !team.hasAdmin()));
  }

  /** Takes name and password. */
  void enter(Context context) {
    String name = given(context, "name", LONGEST_NAME);
    String password = given(context, "password", LONGEST_NAME * 4);
    String to = Links.own(context.formParam("to"));
    LogIn found =
        access.logIn(
            name,
            password,
            doorway.address(context),
            Optional.ofNullable(context.userAgent()).orElse(""));
    if (found instanceof LogIn.Welcome welcome) {
      doorway
          .session(context)
          .flatMap(access::session)
          .ifPresent(before -> access.logOut(before, doorway.address(context)));
      doorway.keep(context, welcome.key(), Access.LONGEST);
      context.redirect(to, HttpStatus.SEE_OTHER);
    } else if (found instanceof LogIn.Wait wait) {
      TooMuch much = new TooMuch("", wait.left());
      context.header("Retry-After", String.valueOf(much.seconds()));
      String words = "Too many log-ins went wrong. Try again in " + much.words() + ".";
      page(context, 429, new LogInModel(name, to, words, false, false));
    } else {
      String words = "Name and password do not go together.";
      page(context, 401, new LogInModel(name, to, words, false, false));
    }
  }

  /** Ends the session. */
  void leave(Context context) {
    access.logOut(TeamGate.session(context), doorway.address(context));
    doorway.forget(context);
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private static String given(Context context, String name, int longest) {
    String given = Optional.ofNullable(context.formParam(name)).orElse("");
    if (given.length() > longest) {
      throw new BadQuestion(name, "is too long");
    }
    return given;
  }

  private void page(Context context, int status, LogInModel model) {
    context.status(status);
    rendering.page(context, "login", Frame.apart("Log in"), model);
  }
}
