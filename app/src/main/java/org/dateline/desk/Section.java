// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Map;

/** The places of the desk that can be reached from everywhere, in the order of its menu. */
public enum Section {
  TODAY("/", "Today", "t"),
  INCIDENTS("/incidents", "Incidents", "i"),
  CLAIMS("/claims", "Claims", "c"),
  ACTORS("/actors", "Actors", "a"),
  MAP("/map", "Map", "m"),
  REVIEW("/review", "Review", "r"),
  BRIEFS("/brief", "Briefs", "b"),
  REPORTS("/reports", "Reports", "p"),
  SOURCES("/sources", "Sources", "s"),
  PEOPLE("/people", "People", "o"),
  SEARCH("/search", "Search", "f");

  private static final List<Map.Entry<String, String>> REVIEW_KEYS =
      List.of(
          Map.entry("a", "Accept the incident"),
          Map.entry("x", "Reject it"),
          Map.entry("e", "Correct a value"),
          Map.entry("m", "Join it with another"),
          Map.entry("s", "Split it"),
          Map.entry("u", "Take back what was decided last"));

  private static final List<Map.Entry<String, String>> REPORT_KEYS =
      List.of(
          Map.entry("←", "In the text, where a value is corrected: a word back; → a word on"),
          Map.entry("Shift →", "Choose words"),
          Map.entry("Enter", "Let the value rest on them"));

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

  /**
   * Keys that mean something in this section alone, with what they do; those about an incident mean
   * it on its own page and in the queue.
   */
  public List<Map.Entry<String, String>> keys() {
    return switch (this) {
      case REVIEW, INCIDENTS -> REVIEW_KEYS;
      case REPORTS -> REPORT_KEYS;
      default -> List.of();
    };
  }

  /** The key that leads there, after g. */
  public String key() {
    return key;
  }
}
