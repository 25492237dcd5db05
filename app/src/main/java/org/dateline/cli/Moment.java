// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a publication time as users write it: a day, or a day and a time, with or without zone. */
final class Moment implements ITypeConverter<LocalDateTime> {
  @Override
  public LocalDateTime convert(String text) {
    try {
      if (text.length() <= 10) {
        return LocalDate.parse(text).atStartOfDay();
      }
      String iso = text.replaceFirst("(?<=[0-9]) (?=[0-9])", "T");
      boolean zone = iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
      return zone ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is no date; write it as 2017-06-07 or 2017-06-07T14:30");
    }
  }
}
