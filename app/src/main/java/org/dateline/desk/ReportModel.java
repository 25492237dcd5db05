// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;
import org.dateline.line.WordChanges;

/**
 * What the page of a report shows: its text beside what was read from it.
 *
 * @param url where it was published; empty where a browser cannot safely open it
 * @param part which part of a long text is shown, and the addresses of its neighbours
 * @param accounts what it says about each incident, then what it says of several or of none
 * @param compared changes against another version; empty where none is compared
 * @param correcting what is to be corrected by its words; empty where nothing is
 */
public record ReportModel(
    ReportLine line,
    String author,
    String dateline,
    Optional<String> url,
    String added,
    List<Paragraph> paragraphs,
    Piece part,
    List<AccountView> accounts,
    List<ReportLine> versions,
    Optional<Compared> compared,
    Optional<Correcting> correcting) {
  public ReportModel {
    paragraphs = List.copyOf(paragraphs);
    accounts = List.copyOf(accounts);
    versions = List.copyOf(versions);
  }

  /**
   * A value of an incident that is to be corrected by words of the report.
   *
   * @param version of the incident
   * @param example of a value
   */
  public record Correcting(
      String incident,
      String link,
      String headline,
      String version,
      String field,
      String label,
      String example) {}

  /**
   * A paragraph of the text.
   *
   * @param at where it begins in the text, in characters (UTF-16)
   */
  public record Paragraph(int at, List<Stretch> stretches) {
    public Paragraph {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * A stretch of text on which the same statements rest.
   *
   * @param anchors names of spans that begin here
   * @param marks numbers of the statements, divided by spaces; empty where none rests on it
   * @param look classes by which it is coloured
   * @param words for people who hover
   */
  public record Stretch(
      String text, List<String> anchors, String marks, String look, String words) {
    public Stretch {
      anchors = List.copyOf(anchors);
    }

    public boolean marked() {
      return !marks.isEmpty();
    }
  }

  /** The part of a long text that is shown. */
  public record Piece(
      boolean whole, String words, Optional<String> before, Optional<String> after) {}

  /** What the report says about one thing. */
  public record AccountView(String title, String id, String link, List<Reading> readings) {
    public AccountView {
      readings = List.copyOf(readings);
    }
  }

  /**
   * A statement that was read from the report.
   *
   * @param number by which text and reading know each other
   * @param correct where it can be corrected by words of this report; empty where it cannot
   */
  public record Reading(
      int number,
      String field,
      String look,
      String anchor,
      Said said,
      String confidence,
      Optional<String> correct) {}

  /**
   * Changes from one version to another.
   *
   * @param gone values that only the earlier one gives
   * @param come values that only the later one gives
   */
  public record Compared(
      ReportLine from,
      ReportLine to,
      List<WordChanges.Piece> changes,
      List<FieldSaid> gone,
      List<FieldSaid> come) {
    public Compared {
      changes = List.copyOf(changes);
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }

  /** A value of a field, and the words that give it. */
  public record FieldSaid(String field, Said said) {}
}
