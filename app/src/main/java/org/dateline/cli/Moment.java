// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDateTime;
import org.dateline.line.FilterWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a publication time as users write it: a day, or a day and a time, with or without zone. */
final class Moment implements ITypeConverter<LocalDateTime> {
  @Override
  public LocalDateTime convert(String text) {
    try {
      return FilterWords.moment(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
