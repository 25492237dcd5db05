// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** The places of the desk that can be reached from everywhere, in the order of its menu. */
public enum Section {
  TODAY("/", "Today", "t"),
  INCIDENTS("/incidents", "Incidents", "i"),
  CLAIMS("/claims", "Claims", "c"),
  ACTORS("/actors", "Actors", "a"),
  MAP("/map", "Map", "m"),
  REVIEW("/review", "Review", "r"),
  REPORTS("/reports", "Reports", "p"),
  SOURCES("/sources", "Sources", "s"),
  PEOPLE("/people", "People", "o"),
  SEARCH("/search", "Search", "f");

  private final String path;
  private final String title;
  private final String key;

  Section(String path, String title, String key) {
    this.path = path;
    this.title = title;
    this.key = key;
  }

  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  /** The key that leads there, after g. */
  public String key() {
    return key;
  }
}
