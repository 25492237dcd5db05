// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** What was sent is larger than what is taken; the message is for the one who sent it. */
@SuppressWarnings("serial")
final class TooLarge extends RuntimeException {
  TooLarge(String message) {
    super(message);
  }

  /** A question brings more than any may. */
  static TooLarge question() {
    return new TooLarge(
        "A question brings " + Plumbing.LARGEST / (1 << 20) + " MiB at most; send less at once.");
  }
}
