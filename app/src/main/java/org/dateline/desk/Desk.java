// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.line.CaseWork;
import org.dateline.team.Access;

/** The web workbench of one case, on this machine unless it is told otherwise. */
public final class Desk implements AutoCloseable {
  /** Where only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1");

  private final Javalin server;
  private final String host;
  private final Optional<Access> access;

  private Desk(Javalin server, String host, Optional<Access> access) {
    this.server = server;
    this.host = host;
    this.access = access;
  }

  /**
   * Opens a desk for one person, at which no reports are added.
   *
   * @param author of what is decided at the desk
   * @param host address or name to listen on
   * @param port 0 for any that is free
   * @throws PortTaken where another program has the port, or the host is not this machine's
   */
  public static Desk open(CaseWork work, String author, String host, int port) {
    return open(work, Opening.alone(author).at(host, port));
  }

  /**
   * Opens the desk.
   *
   * @throws PortTaken where another program has the port, or the host is not this machine's
   */
  public static Desk open(CaseWork work, Opening opening) {
    Optional<Access> access = opening.team() ? Optional.of(work.team().access()) : Optional.empty();
    Javalin server = Javalin.create(config -> configure(config, work, opening, access));
    String host = opening.host();
    int port = opening.port();
    try {
      server.start(host, port);
    } catch (JavalinBindException e) {
      access.ifPresent(Access::close);
      throw new PortTaken(
          "port "
              + port
              + " of "
              + host
              + " is taken or not to be had; try another: --port "
              + (port + 1),
          e);
    } catch (JavalinException e) {
      access.ifPresent(Access::close);
      throw new PortTaken("cannot listen on " + host + ", port " + port + ": " + e.getMessage(), e);
    }
    return new Desk(server, host, access);
  }

  /** Whether only this machine reaches what listens there. */
  public static boolean isLoopback(String host) {
    return LOOPBACKS.contains(host);
  }

  private static void configure(
      JavalinConfig config, CaseWork work, Opening opening, Optional<Access> access) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    Plumbing.lay(config, opening);
    Rendering rendering = new Rendering();
    Doorway doorway = new Doorway(opening.behindProxy());
    Protection protection = new Protection(isLoopback(opening.host()), doorway);
    Gate gate =
        access
            .<Gate>map(one -> new TeamGate(one, doorway, work.clock()))
            .orElseGet(() -> new OpenGate(opening.author()));
    config.routes.before(protection::before);
    config.routes.before(context -> gate.asking(context).ifPresent(person -> person.asks(context)));
    new Failures(rendering).register(config.routes);
    List<Route> routes = new ArrayList<>(Routes.of(work, rendering, opening));
    access.ifPresent(one -> routes.addAll(TeamRoutes.of(work.team(), one, doorway, rendering)));
    Methods.register(config.routes, routes);
  }

  /** Where a browser finds it: "http://127.0.0.1:7070/". */
  public String address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    access.ifPresent(Access::close);
  }
}
