// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.team.Role;

/**
 * What stands around the content of every page.
 *
 * @param title of the page, without the program's name
 * @param crumbs that lead to it, without the page itself
 * @param data where the same is for programs
 * @param feed where changes of it can be followed
 * @param person for whom it is; nobody where it is not known who asks
 */
public record Frame(
    Section section,
    String title,
    List<Crumb> crumbs,
    Optional<String> data,
    Optional<String> feed,
    Optional<Person> person) {
  public Frame {
    crumbs = List.copyOf(crumbs);
  }

  /** A page that is reached from the menu. */
  static Frame of(Section section) {
    return new Frame(
        section, section.title(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A page below one that is reached from the menu. */
  static Frame under(Section section, String title) {
    Crumb above = new Crumb(section.title(), section.path());
    return new Frame(
        section, title, List.of(above), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A page that no menu leads to; it stands where the search does, which is in none either. */
  static Frame apart(String title) {
    return new Frame(
        Section.SEARCH, title, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Frame withData(String link) {
    return new Frame(section, title, crumbs, Optional.of(link), feed, person);
  }

  Frame withFeed(String link) {
    return new Frame(section, title, crumbs, data, Optional.of(link), person);
  }

  Frame forPerson(Optional<Person> asking) {
    return new Frame(section, title, crumbs, data, feed, asking);
  }

  /** Whether the page may offer what needs the role. */
  public boolean may(Role needed) {
    return person.filter(asking -> asking.may(needed)).isPresent();
  }

  /** Whether the page may offer to take back what somebody decided. */
  public boolean mayTakeBack(String author) {
    return may(Role.REVIEWER)
        || (may(Role.CODER) && person.filter(asking -> asking.name().equals(author)).isPresent());
  }

  /** The places that the menu leads this person to. */
  public List<Section> menu() {
    return Arrays.stream(Section.values())
        .filter(one -> person.isPresent() && one != Section.SEARCH)
        .filter(one -> one != Section.PEOPLE || (shared() && may(Role.ADMIN)))
        .toList();
  }

  /** Whether the person has logged in, and can log out. */
  public boolean shared() {
    return person.filter(asking -> asking.way() == Person.Way.SESSION).isPresent();
  }

  /** What the page's forms and scripts bring back; empty where nobody is known. */
  public String token() {
    return person.map(Person::token).orElse("");
  }
}
