// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/**
 * The people of the case, for the admin.
 *
 * @param done what was just done; empty where nothing was
 * @param wrong what could not be done; empty where nothing was wanted
 * @param password that was just made for somebody, the only time that it is shown; else empty
 * @param name that was typed before
 * @param roles that there are
 */
public record PeopleModel(
    String done,
    String wrong,
    String password,
    String name,
    List<String> roles,
    List<Line> people,
    List<Event> events) {
  /**
   * A person.
   *
   * @param self whether it is the admin who looks
   */
  public record Line(String name, String role, String made, String closed, boolean self) {
    public boolean open() {
      return closed.isEmpty();
    }
  }

  /**
   * Something that happened.
   *
   * @param bad whether somebody was refused
   */
  public record Event(
      String at, String person, String event, String address, String detail, boolean bad) {}
}
