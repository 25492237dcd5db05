// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;

/**
 * What the review queue shows of the incident that is open: what its values rest on.
 *
 * @param version that the forms carry
 * @param doubts why it waits
 */
public record EvidenceModel(
    String id,
    String self,
    String headline,
    String version,
    List<String> doubts,
    List<IncidentModel.FieldView> fields,
    List<ReportLine> reports,
    List<IncidentModel.JoinView> joins) {
  public EvidenceModel {
    doubts = List.copyOf(doubts);
    fields = List.copyOf(fields);
    reports = List.copyOf(reports);
    joins = List.copyOf(joins);
  }
}
