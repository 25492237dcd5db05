// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.code.encoder.Encoder;
import org.dateline.code.encoder.Marks;
import org.dateline.code.encoder.Thresholds;
import org.dateline.codebook.Incident;
import org.dateline.line.Finished;
import org.dateline.line.Line;
import org.dateline.read.Hints;
import org.dateline.read.Input;

/** What the program reads in one report, before it is decided what of it is believed. */
record MucReading(MucReport report, List<Read> texts) {
  /** One text with the network's marks and the incidents of the whole line. */
  record Read(String text, Marks marks, List<Incident> incidents) {}

  /** Reads a report in lower case as the upper-case wire that it was made from. */
  static MucReading of(MucReport report, Line line, Encoder encoder) {
    byte[] wire = report.text().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    List<Read> texts = new ArrayList<>();
    for (Finished one : line.run(new Input(report.id() + ".txt", wire), Hints.none()).reports()) {
      String text = one.coded().report().text().toLowerCase(Locale.ROOT);
      texts.add(new Read(text, encoder.read(text), one.incidents()));
    }
    return new MucReading(report, texts);
  }

  List<MucTemplate> templates(Thresholds thresholds) {
    List<MucTemplate> templates = new ArrayList<>();
    for (Read read : texts) {
      templates.addAll(MucTemplates.of(read.text, read.marks, thresholds, read.incidents));
    }
    return templates;
  }

  /** The score of several readings. */
  static MucScore score(List<MucReading> readings, Thresholds thresholds) {
    MucScore score = new MucScore();
    readings.forEach(one -> score.add(one.templates(thresholds), one.report.key()));
    return score;
  }
}
