// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.line.Line;

/**
 * How a desk is opened.
 *
 * @param author of what is decided at a desk that one person has to themselves
 * @param host address or name to listen on
 * @param port 0 for any that is free
 * @param team whether people log in, and each may do what their role allows
 * @param behindProxy whether what a proxy says of addresses and https is believed
 * @param connections that are open at once; others wait
 * @param line that reports are added with, loaded when the first comes; without one, none are added
 */
public record Opening(
    String author,
    String host,
    int port,
    boolean team,
    boolean behindProxy,
    int connections,
    Optional<Supplier<Line>> line) {
  /** Connections that are open at once where nothing else is said. */
  public static final int CONNECTIONS = 512;

  /** A desk for one person on this machine. */
  public static Opening alone(String author) {
    return new Opening(author, Desk.LOOPBACK, 0, false, false, CONNECTIONS, Optional.empty());
  }

  public Opening at(String address, int number) {
    return new Opening(author, address, number, team, behindProxy, connections, line);
  }

  public Opening forTeam(boolean shared) {
    return new Opening(author, host, port, shared, behindProxy, connections, line);
  }

  public Opening behindProxy(boolean proxy) {
    return new Opening(author, host, port, team, proxy, connections, line);
  }

  public Opening connections(int most) {
    return new Opening(author, host, port, team, behindProxy, most, line);
  }

  public Opening adding(Supplier<Line> stages) {
    return new Opening(author, host, port, team, behindProxy, connections, Optional.of(stages));
  }
}
