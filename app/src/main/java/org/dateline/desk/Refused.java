// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** What was asked is not allowed; the message is for the one who asked. */
@SuppressWarnings("serial")
final class Refused extends RuntimeException {
  Refused(String message) {
    super(message);
  }
}
