// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

/**
 * Who does something to people or keys.
 *
 * @param name of the person; empty where it is done on the server itself
 * @param address from where
 */
public record By(String name, String address) {
  private static final String HERE = "command line";

  /** Somebody who may run programs on the server. */
  public static By commandLine() {
    return new By("", HERE);
  }

  String words() {
    return name.isEmpty() ? "" : "by " + name;
  }
}
