// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/**
 * A person's own page.
 *
 * @param done what was just done; empty where nothing was
 * @param wrong what could not be done; empty where nothing was wanted
 * @param token that was just made, the only time that it is shown; else empty
 * @param scopes that a token of the person's may have
 */
public record MeModel(
    String name,
    String role,
    String done,
    String wrong,
    String token,
    List<String> scopes,
    List<Token> tokens,
    List<Session> sessions) {
  /**
   * A token.
   *
   * @param state good, expired or withdrawn
   */
  public record Token(
      String id,
      String name,
      String scope,
      String made,
      String used,
      String expires,
      String state) {
    public boolean good() {
      return state.equals("good");
    }
  }

  /**
   * A session.
   *
   * @param id by which it is ended; opens nothing
   * @param here whether it is the one that asks
   */
  public record Session(
      String id, String browser, String address, String begun, String seen, boolean here) {}
}
