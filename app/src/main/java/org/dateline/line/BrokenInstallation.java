// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

/**
 * The program lacks a file of its own that it cannot work without. Its message names the file and
 * the remedy; no report is at fault, so the run ends.
 */
public final class BrokenInstallation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenInstallation(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
