// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;
import org.dateline.store.FiledReport;

/**
 * A statement as pages show it: who said what, in which words, where.
 *
 * @param kind of the one who knows: "official"
 * @param how hedged, denied; empty where it is plainly asserted
 * @param link to the words in their report
 * @param report its title or its id
 */
public record Said(
    String value,
    String voice,
    String kind,
    String how,
    String quote,
    String link,
    String report,
    String at,
    String rule) {
  static Said of(Statement one, Map<String, FiledReport> reports) {
    FiledReport report = reports.get(one.evidence().report());
    return new Said(
        ValueWords.of(one.value()),
        one.voice().words(),
        ValueWords.coded(one.voice().root().kind()),
        one.modality() == Modality.ASSERTED ? "" : ValueWords.coded(one.modality()),
        one.evidence().quote(),
        Links.words(one.evidence()),
        report == null ? one.evidence().report() : ReportLine.title(report),
        one.saidAt()
            .or(() -> Optional.ofNullable(report).flatMap(FiledReport::published))
            .map(Said::time)
            .orElse(""),
        one.rule());
  }

  /** "2017-06-07 14:30"; the day alone at midnight, where only the day is known. */
  static String time(LocalDateTime at) {
    return at.toLocalTime().toSecondOfDay() == 0
        ? at.toLocalDate().toString()
        : at.toLocalDate() + " " + at.toLocalTime().withSecond(0).withNano(0);
  }
}
