// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** What was sent cannot be used; the message names what is wrong, for the one who sent it. */
@SuppressWarnings("serial")
final class Unusable extends RuntimeException {
  Unusable(String message) {
    super(message);
  }
}
