// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.dateline.line.Tally;

/** One line on a terminal that shows how far long work is, written over and over. */
final class Progress {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final PrintWriter err;
  private final boolean shown;
  private final Instant start = Instant.now();
  private Instant last = Instant.EPOCH;
  private int length;

  Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  void show(Tally tally) {
    Instant now = Instant.now();
    if (!shown || now.isBefore(last.plus(PAUSE))) {
      return;
    }
    last = now;
    double seconds = Math.max(0.001, Duration.between(start, now).toMillis() / 1000.0);
    double left = (tally.inputs() - tally.done()) * seconds / Math.max(1, tally.done());
    write(
        String.format(
            Locale.ROOT, "%s · %.0f/s · %.0f s left", words(tally), tally.done() / seconds, left));
  }

  /** Leaves the sum of the work standing. */
  void end(Tally tally) {
    if (shown) {
      write(words(tally));
      err.print("\n");
      err.flush();
    }
  }

  /** Takes the line away, so that something else can be said. */
  void clear() {
    if (shown && length > 0) {
      err.print("\r" + " ".repeat(length) + "\r");
      length = 0;
    }
  }

  private void write(String line) {
    clear();
    err.print(line);
    err.flush();
    length = line.length();
  }

  private static String words(Tally tally) {
    String failed = tally.rejects() == 0 ? "" : " · " + tally.rejects() + " failed";
    return tally.done()
        + " of "
        + tally.inputs()
        + " inputs · "
        + tally.incidents()
        + " incidents"
        + failed;
  }
}
