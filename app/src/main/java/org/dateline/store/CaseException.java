// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/** A case cannot be used as wanted. The message names the case and says what to do. */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose move it is. */
  public enum Kind {
    /** What was named is no case that this program can open: wrong use. */
    NO_CASE,
    /** The case is there, and its disk, its server or another program is in the way. */
    IN_THE_WAY
  }

  private final Kind kind;

  CaseException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  CaseException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
