// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/**
 * The page on which something is decided about an incident, and repeated where it could not be.
 *
 * @param version of the incident that the page shows
 * @param problem why it could not be done; empty at first
 * @param changed which incident somebody changed meanwhile, in words; then decisions and reports
 *     say how. Empty where nobody did
 * @param seen the versions of other incidents that the page shows, each with its id
 * @param words of the report that the value is to rest on
 * @param telling reports of the incident in which words can be chosen for a value to rest on
 * @param fields that a value can be given; empty where none is to be
 */
public record DecideModel(
    String act,
    String title,
    String incident,
    String link,
    String headline,
    String version,
    String problem,
    String changed,
    List<Trail.Line> decisions,
    List<ReportLine> reports,
    Given given,
    String words,
    List<WordsIn> telling,
    List<FieldChoice> fields,
    List<CandidateView> candidates,
    List<String> seen,
    List<AccountView> accounts) {
  public DecideModel {
    decisions = List.copyOf(decisions);
    reports = List.copyOf(reports);
    telling = List.copyOf(telling);
    fields = List.copyOf(fields);
    candidates = List.copyOf(candidates);
    seen = List.copyOf(seen);
    accounts = List.copyOf(accounts);
  }

  /** What the person has written already. */
  public record Given(
      String because,
      String field,
      String value,
      String report,
      String span,
      String other,
      String from) {}

  /** An incident that may be the same. */
  public record CandidateView(
      String id, String link, String headline, String score, List<String> signs, boolean chosen) {
    public CandidateView {
      signs = List.copyOf(signs);
    }
  }

  /** An account of the incident. */
  public record AccountView(String id, ReportLine report, List<String> values, boolean chosen) {
    public AccountView {
      values = List.copyOf(values);
    }
  }

  /**
   * A field that a value can be given.
   *
   * @param example how its values are written
   * @param now what is recorded of it
   */
  public record FieldChoice(String code, String title, String example, String now) {}

  /** Where words of a report can be chosen for a value. */
  public record WordsIn(ReportLine report, String link) {}

  /** The field that is chosen at first. */
  public FieldChoice chosen() {
    return fields.stream()
        .filter(one -> one.code().equals(given.field()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no field " + given.field()));
  }
}
