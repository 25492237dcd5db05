// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

/**
 * The gazetteer that belongs to the program is missing, damaged or of another version. The message
 * names the file, the lines where it can, and what to do.
 */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String file, String what) {
    super(file + " " + what + "; fetch the program again, or run 'git checkout -- engine'");
  }

  GazetteerException(String file, String what, Throwable cause) {
    this(file, what);
    initCause(cause);
  }
}
