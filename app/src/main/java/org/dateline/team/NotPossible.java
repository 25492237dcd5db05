// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

/** What was wanted of a person cannot be done; the message says why, for the one who wanted it. */
@SuppressWarnings("serial")
public final class NotPossible extends RuntimeException {
  NotPossible(String message) {
    super(message);
  }
}
