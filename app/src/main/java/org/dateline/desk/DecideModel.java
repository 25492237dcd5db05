// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import org.dateline.codebook.Field;
import org.dateline.line.SettingReader;

/**
 * The page on which something is decided about an incident, and repeated where it could not be.
 *
 * @param version of the incident that the page shows
 * @param problem why it could not be done; empty at first
 * @param changed which incident somebody changed meanwhile, in words; then decisions and reports
 *     say how. Empty where nobody did
 * @param seen the versions of other incidents that the page shows, each with its id
 * @param words of the report that the value is to rest on
 * @param readings what is recorded of the field now
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
    List<String> readings,
    List<CandidateView> candidates,
    List<String> seen,
    List<AccountView> accounts) {
  public DecideModel {
    decisions = List.copyOf(decisions);
    reports = List.copyOf(reports);
    readings = List.copyOf(readings);
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

  /** The fields that a value can be given. */
  public List<String> fields() {
    return SettingReader.fields().stream()
        .filter(one -> !one.equals(Field.REJECTED.code()) && !one.equals(Field.ACCEPTED.code()))
        .toList();
  }

  /** How a value of the field is written. */
  public String example() {
    return fields().contains(given.field())
        ? SettingReader.example(org.dateline.codebook.Coded.get(Field.class, given.field()))
        : "killed=12";
  }
}
