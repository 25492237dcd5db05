// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.store.Session;

/**
 * Words of a report that somebody points at.
 *
 * @param report its id
 * @param start in characters (UTF-16), inclusive
 * @param end exclusive
 */
public record Pointed(String report, int start, int end) {
  /** More is no evidence but a report. */
  private static final int MOST = 1000;

  private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  /**
   * Reads a span as pages write it: "101-119".
   *
   * @throws IllegalArgumentException where it is none
   */
  public static Pointed read(String report, String span) {
    Matcher parts = SPAN.matcher(span);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'" + span + "' is no place in a text; write it as 101-119");
    }
    return new Pointed(report, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /**
   * Looks for words in a report.
   *
   * @throws IllegalArgumentException where they do not stand there, or more than once
   */
  public static Pointed find(Looking look, String report, String quote) {
    if (look.report(report).isEmpty()) {
      throw new IllegalArgumentException("there is no report " + report);
    }
    String text = look.text(report);
    int at = text.indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException(
          "“" + quote + "” does not stand in " + report + " to the letter");
    }
    if (text.indexOf(quote, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "“" + quote + "” stands in " + report + " more than once; take some words more");
    }
    return new Pointed(report, at, at + quote.length());
  }

  /**
   * Refuses a place that has other words than those that somebody saw.
   *
   * @throws IllegalArgumentException where it has
   */
  public boolean requireWords(Looking look, String quote) {
    String text = look.report(report).isPresent() ? look.text(report) : "";
    boolean there =
        start <= end
            && end <= text.length()
            && plain(text.substring(start, end)).equals(plain(quote));
    if (!there) {
      throw new IllegalArgumentException(
          "“" + quote + "” does not stand in " + report + " at " + start + "; pick it again");
    }
    return true;
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /**
   * The words as they stand there.
   *
   * @throws IllegalArgumentException where there is no such report, or no such place in it
   */
  Evidence evidence(Session session) {
    if (session.reports().find(report).filter(one -> !one.decision()).isEmpty()) {
      throw new IllegalArgumentException("there is no report " + report);
    }
    Report whole = session.reports().report(report);
    String text = whole.text();
    if (start >= end || end > text.length() || splits(text, start) || splits(text, end)) {
      throw new IllegalArgumentException(
          report + " has no words at " + start + " to " + end + "; pick them in its text");
    }
    if (end - start > MOST) {
      throw new IllegalArgumentException(
          "these are " + (end - start) + " characters; pick those that say it, up to " + MOST);
    }
    return Evidence.of(whole, new Span(start, end));
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
