// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/** A word of a question that cannot be read; the message is for the one who asked. */
@SuppressWarnings("serial")
final class BadQuestion extends RuntimeException {
  private final String name;

  BadQuestion(String name, String message) {
    super(message);
    this.name = name;
  }

  /** The name of the word. */
  String name() {
    return name;
  }
}
