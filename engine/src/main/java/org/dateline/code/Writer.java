// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import org.dateline.code.remark.Remark;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;

/** Writes down that a voice said something in the words at a span. */
record Writer(Report report, VoiceReading voices, String version) {
  Statement statement(
      String about, Field field, Value value, Span span, double score, String rule) {
    return new Statement(
        about,
        field,
        value,
        Evidence.of(report, span),
        voices.voiceAt(span),
        voices.modalityAt(span),
        voices.saidAt(span),
        version,
        Confidence.BUNDLED.of(field, score),
        rule);
  }

  Statement remark(String about, Remark remark) {
    return new Statement(
        about,
        remark.field(),
        remark.value(),
        Evidence.of(report, remark.span()),
        remark.voice(),
        remark.modality(),
        voices.saidAt(remark.span()),
        version,
        REMARK_CONFIDENCE,
        remark.rule());
  }

  private static final double REMARK_CONFIDENCE = 0.7;
}
