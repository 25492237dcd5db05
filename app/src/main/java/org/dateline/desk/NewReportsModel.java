// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/**
 * The page at which reports are added.
 *
 * @param came what came of those that were sent; empty where none were
 * @param troubles what could not be read, or was odd
 * @param given what was typed before
 * @param ready whether reports can be added at all
 */
public record NewReportsModel(
    List<Came> came,
    List<Link> made,
    List<Link> changed,
    List<String> troubles,
    Given given,
    boolean ready) {
  /**
   * A report that was sent.
   *
   * @param what became of it, in words
   */
  public record Came(String id, String link, String what) {}

  /** An incident. */
  public record Link(String id, String link) {}

  /** What was typed before. */
  public record Given(String text, String outlet, String published, String url) {}

  /** Whether something was sent. */
  public boolean sent() {
    return !came.isEmpty() || !troubles.isEmpty();
  }
}
