// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** Another program listens where the desk was to listen; the message says what to do. */
@SuppressWarnings("serial")
public final class PortTaken extends RuntimeException {
  PortTaken(String message, Throwable cause) {
    super(message, cause);
  }
}
