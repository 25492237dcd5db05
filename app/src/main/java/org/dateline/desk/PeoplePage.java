// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.PersonEvent;
import org.dateline.team.By;
import org.dateline.team.Member;
import org.dateline.team.NotPossible;
import org.dateline.team.Role;
import org.dateline.team.Team;

/** Where an admin makes people, changes and closes them, and sees who came in. */
final class PeoplePage implements Handler {
  static final String PATH = "/people";
  static final String LOG = PATH + "/log";

  private static final int EVENTS = 15;
  private static final int LINES = 100;

  private final Team team;
  private final Doorway doorway;
  private final Rendering rendering;

  PeoplePage(Team team, Doorway doorway, Rendering rendering) {
    this.team = team;
    this.doorway = doorway;
    this.rendering = rendering;
  }

  /** What came of something that was wanted. */
  private record Came(String done, String wrong, String password, String name) {
    static Came of(String done) {
      return new Came(done, "", "", "");
    }
  }

  private interface Act {
    Came of(String name, By by);
  }

  @Override
  public void handle(Context context) {
    answer(context, Came.of(""));
  }

  void add(Context context) {
    act(
        context,
        (name, by) -> {
          Role role = Role.of(Form.word(context, "role"));
          String password = Team.newPassword();
          Member member = team.add(name, role, password, by);
          return new Came(member.name() + " may log in as " + role.title() + ".", "", password, "");
        });
  }

  void role(Context context) {
    act(
        context,
        (name, by) -> {
          Member member = team.setRole(name, Role.of(Form.word(context, "role")), by);
          return Came.of(member.name() + " is " + member.role().title() + " now.");
        });
  }

  void open(Context context) {
    act(
        context,
        (name, by) -> {
          Member member = team.setOpen(name, Form.word(context, "open").equals("yes"), by);
          return Came.of(
              member.name()
                  + (member.open() ? " may log in again." : " is closed, and out of the desk."));
        });
  }

  void password(Context context) {
    act(
        context,
        (name, by) -> {
          String password = Team.newPassword();
          Member member = team.setPassword(name, password, by);
          return new Came(
              member.name()
                  + " has a new password; the old one, their sessions and their tokens are good no more.",
              "",
              password,
              "");
        });
  }

  void log(Context context) {
    Asked asked = new Asked(context);
    Optional<String> person = asked.word("person");
    int limit = asked.limit(LINES);
    List<PersonEvent> some = team.log(person, asked.before(), limit + 1);
    boolean more = some.size() > limit;
    List<PersonEvent> page = more ? some.subList(0, limit) : some;
    Optional<String> next =
        more
            ? Optional.of(
                asked.with(LOG, Map.of("after", String.valueOf(page.get(limit - 1).number()))))
            : Optional.empty();
    rendering.page(
        context,
        "people-log",
        Frame.under(Section.PEOPLE, "Log of people"),
        new PeopleLogModel(person.orElse(""), page.stream().map(PeoplePage::event).toList(), next));
  }

  private void act(Context context, Act act) {
    String name = Form.word(context, "name");
    Came came;
    try {
      came = act.of(name, new By(Person.asking(context).name(), doorway.address(context)));
    } catch (NotPossible e) {
      context.status(422);
      came = new Came("", Capital.of(e.getMessage()) + ".", "", name);
    }
    answer(context, came);
  }

  private void answer(Context context, Came came) {
    String self = Person.asking(context).name();
    rendering.page(
        context,
        "people",
        Frame.of(Section.PEOPLE),
        new PeopleModel(
            came.done(),
            came.wrong(),
            came.password(),
            came.name(),
            Arrays.stream(Role.values()).map(Role::title).toList(),
            team.members().stream().map(one -> line(one, self)).toList(),
            team.log(Optional.empty(), Long.MAX_VALUE, EVENTS).stream()
                .map(PeoplePage::event)
                .toList()));
  }

  private static PeopleModel.Line line(Member member, String self) {
    return new PeopleModel.Line(
        member.name(),
        member.role().title(),
        Minute.of(member.madeAt()),
        member.closedAt().map(Minute::of).orElse(""),
        member.name().equals(self));
  }

  private static PeopleModel.Event event(PersonEvent event) {
    return new PeopleModel.Event(
        Minute.of(event.at()),
        event.person().orElse(""),
        event.event(),
        event.address(),
        event.event().equals(Team.LOGGED_IN) ? BrowserName.of(event.detail()) : event.detail(),
        Team.refused(event));
  }
}
