// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.codebook.Reject;
import org.dateline.line.Outcome;

/** Tells the user what went wrong: one line each, "dateline: NAME: what is wrong; what to do". */
final class Complaints {
  private final PrintWriter err;
  private final Progress progress;
  private boolean any;

  Complaints(PrintWriter err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /**
   * Whether an input failed, or was read in an encoding that had to be guessed: its letters may be
   * wrong, so whoever runs this in a script should hear of it. Other warnings are no failure.
   */
  boolean any() {
    return any;
  }

  void about(Outcome outcome) {
    outcome.warnings().forEach(this::warn);
    outcome.rejects().forEach(this::about);
  }

  void warn(Reject warning) {
    any |= warning.code().equals("MISDECODED");
    say(warning);
  }

  void about(Reject reject) {
    any = true;
    say(reject);
  }

  private void say(Reject reject) {
    String at = reject.offset().isPresent() ? " (at " + reject.offset().getAsLong() + ")" : "";
    say(reject.source() + at, reject.note());
  }

  private void say(String name, String note) {
    progress.clear();
    String shown = name.equals("-") ? "standard input" : name;
    err.print("dateline: " + Paper.clean(shown) + ": " + Paper.clean(note).strip() + "\n");
    err.flush();
  }
}
