// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.HandlerType;
import java.util.List;
import org.dateline.team.Access;
import org.dateline.team.Role;
import org.dateline.team.Team;

/** The addresses that a desk has beside the others where a team shares it. */
final class TeamRoutes {
  private TeamRoutes() {}

  static List<Route> of(Team team, Access access, Doorway doorway, Rendering rendering) {
    LogInPage door = new LogInPage(team, access, doorway, rendering);
    MePage me = new MePage(access, doorway, rendering);
    PeoplePage people = new PeoplePage(team, doorway, rendering);
    return List.of(
        Route.open(HandlerType.GET, LogInPage.PATH, door),
        Route.open(HandlerType.POST, LogInPage.PATH, door::enter),
        Route.post("/logout", Role.READER, door::leave),
        Route.get(MePage.PATH, me),
        Route.post(MePage.PATH + "/password", Role.READER, me::password),
        Route.post(MePage.PATH + "/tokens", Role.READER, me::makeToken),
        Route.post(MePage.PATH + "/tokens/withdraw", Role.READER, me::withdraw),
        Route.post(MePage.PATH + "/sessions/end", Role.READER, me::endSession),
        Route.get(PeoplePage.PATH, Role.ADMIN, people),
        Route.get(PeoplePage.LOG, Role.ADMIN, people::log),
        Route.post(PeoplePage.PATH, Role.ADMIN, people::add),
        Route.post(PeoplePage.PATH + "/role", Role.ADMIN, people::role),
        Route.post(PeoplePage.PATH + "/open", Role.ADMIN, people::open),
        Route.post(PeoplePage.PATH + "/password", Role.ADMIN, people::password));
  }
}
