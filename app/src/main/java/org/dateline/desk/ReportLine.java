// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import org.dateline.store.FiledReport;

/** A report as one line of a list. */
public record ReportLine(
    String id, String link, String title, String source, String published, int version) {
  static ReportLine of(FiledReport one) {
    return new ReportLine(
        one.id(),
        Links.report(one.id()),
        title(one),
        one.source().orElse(""),
        one.published().map(Said::time).orElse(""),
        one.version());
  }

  static String title(FiledReport one) {
    return one.title().filter(title -> !title.isBlank()).orElse(one.id());
  }
}
