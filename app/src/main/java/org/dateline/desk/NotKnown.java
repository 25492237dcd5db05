// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** It is not known who asks, and only those who are known may. */
@SuppressWarnings("serial")
final class NotKnown extends RuntimeException {
  NotKnown() {
    this("Log in first; programs bring a token: Authorization: Bearer TOKEN.");
  }

  NotKnown(String message) {
    super(message);
  }
}
