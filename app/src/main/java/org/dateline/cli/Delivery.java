// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Reject;
import org.dateline.codebook.json.CodebookJson;
import org.dateline.line.Finished;

/** Where coded reports go. */
interface Delivery {
  /**
   * Hands a report over.
   *
   * @param input the input that it came from
   * @return why it could not be handed over
   */
  Optional<Reject> deliver(String input, Finished finished);

  /** Thrown when the reader of a pipe has gone: nothing is left to do, and nothing to say. */
  final class NobodyReads extends RuntimeException {
    NobodyReads() {
      super("the output was closed", null, false, false);
    }
  }

  /** The lines of a report in one of the formats for programs. */
  static List<String> lines(Finished finished, CodeCommand.Format format) {
    if (format == CodeCommand.Format.JSONL) {
      return finished.incidents().stream().map(CodebookJson::write).toList();
    }
    CodedReport coded = finished.coded();
    return Stream.of(
            coded.accounts().stream().flatMap(account -> account.statements().stream()),
            coded.operations().stream(),
            coded.activity().stream())
        .flatMap(statements -> statements)
        .map(CodebookJson::write)
        .toList();
  }
}
