// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** What was asked for is not there; the message is for the one who asked. */
@SuppressWarnings("serial")
final class Missing extends RuntimeException {
  Missing(String message) {
    super(message);
  }
}
