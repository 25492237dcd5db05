// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.dateline.codebook.Reject;
import org.dateline.line.Finished;

/** Writes to standard output as reports are done. */
final class ToScreen implements Delivery {
  private final PrintWriter out;
  private final CodeCommand.Format format;
  private final int width;
  private final boolean colours;
  private final boolean explain;

  ToScreen(
      PrintWriter out, CodeCommand.Format format, int width, boolean colours, boolean explain) {
    this.out = out;
    this.format = format;
    this.width = width;
    this.colours = colours;
    this.explain = explain;
  }

  @Override
  public Optional<Reject> deliver(String input, Finished finished) {
    if (format == CodeCommand.Format.TABLE) {
      Paper paper = new Paper(width, colours);
      new ReportTable(paper, explain).add(finished);
      out.print(paper.text());
    } else {
      Delivery.lines(finished, format).forEach(line -> out.print(line + "\n"));
    }
    if (out.checkError()) {
      throw new NobodyReads();
    }
    return Optional.empty();
  }
}
