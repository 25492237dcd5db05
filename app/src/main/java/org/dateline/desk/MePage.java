// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.store.TokenRow;
import org.dateline.team.Access;
import org.dateline.team.Entry;
import org.dateline.team.LogIn;
import org.dateline.team.NotPossible;
import org.dateline.team.Role;
import org.dateline.team.Tokens;

/** What is a person's own: the password, the sessions, and tokens for programs. */
final class MePage implements Handler {
  static final String PATH = "/me";

  private final Access access;
  private final Doorway doorway;
  private final Rendering rendering;

  MePage(Access access, Doorway doorway, Rendering rendering) {
    this.access = access;
    this.doorway = doorway;
    this.rendering = rendering;
  }

  /** What came of something that was wanted. */
  private record Came(String done, String wrong, String token) {
    static Came of(String done) {
      return new Came(done, "", "");
    }

    static Came wrong(String wrong) {
      return new Came("", Capital.of(wrong) + ".", "");
    }
  }

  private interface Act {
    Came of(Entry entry, String address);
  }

  @Override
  public void handle(Context context) {
    answer(context, TeamGate.session(context), Came.of(""));
  }

  void password(Context context) {
    act(
        context,
        (entry, address) -> {
          String fresh = Form.word(context, "new");
          if (!fresh.equals(Form.word(context, "again"))) {
            return Came.wrong("the new password was not typed the same way twice");
          }
          boolean tokens = Form.word(context, "tokens").equals("withdraw");
          Optional<LogIn> wrong =
              access.changePassword(entry, Form.word(context, "old"), fresh, tokens, address);
          if (wrong.isEmpty()) {
            return Came.of(
                "The password is changed; your other sessions have ended"
                    + (tokens ? ", and your tokens are withdrawn." : ". Your tokens stay good."));
          }
          return wrong.get() instanceof LogIn.Wait wait
              ? Came.wrong(
                  "too many old passwords were wrong: try again in "
                      + new TooMuch("", wait.left()).words())
              : Came.wrong("the old password is wrong");
        });
  }

  void makeToken(Context context) {
    act(
        context,
        (entry, address) -> {
          String token =
              access
                  .tokens()
                  .make(
                      entry,
                      Form.word(context, "name"),
                      Role.ofScope(Form.word(context, "scope")),
                      Form.number(context, "days"),
                      address);
          return new Came("The token is made. Copy it now: it is not shown again.", "", token);
        });
  }

  void withdraw(Context context) {
    act(
        context,
        (entry, address) -> {
          String id = Form.word(context, "id");
          access.tokens().withdraw(entry, id, address);
          return Came.of("The token " + id + " is withdrawn.");
        });
  }

  void endSession(Context context) {
    act(
        context,
        (entry, address) -> {
          String id = Form.word(context, "id");
          access.sessions(entry).stream()
              .filter(one -> one.hash().startsWith(id) && !one.hash().equals(entry.key()))
              .findFirst()
              .ifPresent(one -> access.endSession(entry, one.hash(), address));
          return Came.of("The session has ended.");
        });
  }

  private void act(Context context, Act act) {
    Entry entry = TeamGate.session(context);
    Came came;
    try {
      came = act.of(entry, doorway.address(context));
    } catch (NotPossible e) {
      came = Came.wrong(e.getMessage());
    }
    answer(context, entry, came);
  }

  private void answer(Context context, Entry entry, Came came) {
    if (!came.wrong().isEmpty()) {
      context.status(422);
    }
    Tokens tokens = access.tokens();
    rendering.page(
        context,
        "me",
        Frame.apart(entry.member().name()),
        new MeModel(
            entry.member().name(),
            entry.role().title(),
            came.done(),
            came.wrong(),
            came.token(),
            scopes(entry.role()),
            tokens.of(entry).stream().map(one -> token(tokens, one)).toList(),
            access.sessions(entry).stream()
                .map(
                    one ->
                        new MeModel.Session(
                            one.hash().substring(0, 16),
                            BrowserName.of(one.browser()),
                            one.address(),
                            Minute.of(one.begunAt()),
                            Minute.of(one.seenAt()),
                            one.hash().equals(entry.key())))
                .toList()));
  }

  private static List<String> scopes(Role role) {
    return Arrays.stream(Role.values()).filter(role::may).map(Role::scope).toList();
  }

  private static MeModel.Token token(Tokens tokens, TokenRow row) {
    String state =
        row.withdrawnAt().isPresent() ? "withdrawn" : tokens.good(row) ? "good" : "expired";
    return new MeModel.Token(
        row.id(),
        row.name(),
        row.scope(),
        Minute.of(row.madeAt()),
        row.usedAt().map(Minute::of).orElse("never"),
        Minute.of(row.expiresAt()),
        state);
  }
}
