// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

/** The model that belongs to the program is missing or damaged. The message says what to do. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String what) {
    super("the model " + what + "; fetch the program again, or run 'git checkout -- engine'");
  }

  ModelException(String what, Throwable cause) {
    super(
        "the model " + what + "; fetch the program again, or run 'git checkout -- engine'", cause);
  }
}
