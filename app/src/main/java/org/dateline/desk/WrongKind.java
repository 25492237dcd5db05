// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** What was sent is of a kind that is not taken; the message is for the one who sent it. */
@SuppressWarnings("serial")
final class WrongKind extends RuntimeException {
  WrongKind(String message) {
    super(message);
  }
}
