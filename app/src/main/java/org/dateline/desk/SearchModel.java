// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param asked the words
 * @param searched whether there was anything to search for
 * @param self address of what was asked, from its beginning
 */
public record SearchModel(
    String asked, boolean searched, List<Hit> hits, Optional<String> next, String self) {
  public SearchModel {
    hits = List.copyOf(hits);
  }

  /**
   * A report with the words.
   *
   * @param snippet the text around them
   * @param statements that have one of the words in their quotation, their value or their voice
   */
  public record Hit(
      ReportLine report,
      List<Piece> snippet,
      List<IncidentLink> incidents,
      List<Statement> statements) {
    public Hit {
      snippet = List.copyOf(snippet);
      incidents = List.copyOf(incidents);
      statements = List.copyOf(statements);
    }
  }

  /** A statement in a line. */
  public record Statement(String field, Said said) {}

  /** An incident of a report. */
  public record IncidentLink(String id, String link) {}

  /** A piece of a snippet; {@code hit} where it is one of the words. */
  public record Piece(String text, boolean hit) {}
}
