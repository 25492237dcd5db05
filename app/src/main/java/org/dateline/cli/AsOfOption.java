// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which moment a case is looked at. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = EndOfDay.class,
      description =
          "What was known then: reports that were published by then (added by then where nobody"
              + " says when), and decisions that were made by then. A day means its end.")
  private @Nullable LocalDateTime moment;

  Optional<LocalDateTime> moment() {
    return Optional.ofNullable(moment);
  }

  /** A day without a time includes all of it. */
  static final class EndOfDay implements picocli.CommandLine.ITypeConverter<LocalDateTime> {
    @Override
    public LocalDateTime convert(String text) {
      LocalDateTime moment = new Moment().convert(text);
      return text.length() <= 10 ? moment.plusDays(1).minusSeconds(1) : moment;
    }
  }
}
