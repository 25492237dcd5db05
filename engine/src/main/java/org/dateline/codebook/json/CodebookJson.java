// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Reject;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;

/**
 * The one JSON form of the codebook's values: its names in snake case, fields always in the same
 * order, one value on one line without the line end. {@code docs/codebook.schema.json} describes
 * it. What is not known is {@code null} or an empty list; no field is ever left out.
 */
public final class CodebookJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private CodebookJson() {}

  /** An incident with all its statements. */
  public static String write(Incident incident) {
    return line(out -> out.incident(incident));
  }

  /** An incident of the record: its values, who stands behind them, and its history. */
  public static String write(RecordedIncident incident) {
    return line(out -> out.recorded(incident));
  }

  /**
   * An incident of the record as lists show it: without statements, without its history, and
   * without the numbers of the statements that bear a value out.
   */
  public static String writeGlance(RecordedIncident incident) {
    return line(out -> out.glance(incident));
  }

  /** An incident without its statements. */
  public static String writeGlance(Incident incident) {
    return line(out -> out.glance(incident));
  }

  /** A statement alone. */
  public static String write(Statement statement) {
    return line(out -> out.statement(statement));
  }

  /** The value of a statement alone. */
  public static String write(Value value) {
    return line(out -> out.value(value));
  }

  /** A voice alone: the list of its links. */
  public static String write(Voice voice) {
    return line(out -> out.chain(voice));
  }

  /** A report with its accounts and the statements about operations and activity. */
  public static String write(CodedReport report) {
    return line(out -> out.codedReport(report));
  }

  /** A report with its text. */
  public static String write(Report report) {
    return line(out -> out.report(report));
  }

  /** A report without its text, for whoever keeps that apart. */
  public static String writeWithoutText(Report report) {
    return line(out -> out.report(report, false));
  }

  /** Input that could not be taken. */
  public static String write(Reject reject) {
    return line(out -> out.reject(reject));
  }

  /**
   * The statement that {@link #write(Statement)} wrote.
   *
   * @throws IllegalArgumentException naming what is missing or wrong
   */
  public static Statement readStatement(String json) {
    return read(json, ValueReader::statement);
  }

  /**
   * The value that {@link #write(Value)} wrote.
   *
   * @param field says which form the value has
   * @throws IllegalArgumentException naming what is missing or wrong
   */
  public static Value readValue(Field field, String json) {
    return read(json, in -> ValueReader.value(field, in));
  }

  /**
   * The voice that {@link #write(Voice)} wrote.
   *
   * @throws IllegalArgumentException naming what is missing or wrong
   */
  public static Voice readVoice(String json) {
    return read(json, ValueReader::voice);
  }

  /**
   * The report that {@link #write(Report)} wrote.
   *
   * @throws IllegalArgumentException naming what is missing or wrong
   */
  public static Report readReport(String json) {
    return read(json, ReportReader::report);
  }

  /**
   * The report that {@link #writeWithoutText(Report)} wrote, with its text.
   *
   * @throws IllegalArgumentException naming what is missing or wrong
   */
  public static Report readReport(String json, String text) {
    return read(json, in -> ReportReader.report(in, text));
  }

  private static <T> T read(String json, Function<JsonIn, T> form) {
    JsonNode tree;
    try {
      tree = Mapper.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    try {
      return form.apply(new JsonIn(tree, ""));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("not a date: " + e.getMessage(), e);
    }
  }

  private interface Form {
    void to(JsonOut out) throws IOException;
  }

  private static String line(Form form) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      form.to(new JsonOut(json));
    } catch (IOException e) {
      throw new UncheckedIOException("a string refused to be written to", e);
    }
    return escapeLoneSurrogates(text.toString());
  }

  /** Half a character has no UTF-8; as an escape it survives the way to the file and back. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (!pair && Character.isSurrogate(c)) {
        escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
        escaped.append("\\u").append(Integer.toHexString(c));
      } else if (escaped != null) {
        escaped.append(c);
        if (pair) {
          escaped.append(json.charAt(i + 1));
        }
      }
      i += pair ? 1 : 0;
    }
    return escaped == null ? json : escaped.toString();
  }

  /** Apart, so that programs that only write never load the data binding. */
  private static final class Mapper {
    static final JsonMapper JSON =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }
}
