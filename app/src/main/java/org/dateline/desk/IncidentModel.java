// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an incident shows.
 *
 * @param notice where it is no ordinary incident: rejected, or only mentioned; empty otherwise
 * @param spots where it was, the best first, and where else somebody says; empty where none can say
 * @param operation its id; empty where it is no part of one
 * @param totals stated over the operation, not over one of its incidents
 * @param siblings other incidents of the operation
 * @param moments at which the record grew, the earliest first
 * @param asOf the moment it is looked at as of; empty for now
 * @param bench what is needed to decide about it
 */
public record IncidentModel(
    String id,
    String self,
    String headline,
    String notice,
    List<Spot> spots,
    List<FieldView> fields,
    List<Chart> charts,
    List<ClaimView> claims,
    List<PrecedentView> precedents,
    List<ReportLine> reports,
    List<ReportLine> mentions,
    String operation,
    List<TotalView> totals,
    List<IncidentLine> siblings,
    List<JoinView> joins,
    List<Trail.Line> decisions,
    List<Moment> moments,
    Optional<String> asOf,
    Bench bench) {
  public IncidentModel {
    spots = List.copyOf(spots);
    fields = List.copyOf(fields);
    charts = List.copyOf(charts);
    claims = List.copyOf(claims);
    precedents = List.copyOf(precedents);
    reports = List.copyOf(reports);
    mentions = List.copyOf(mentions);
    totals = List.copyOf(totals);
    siblings = List.copyOf(siblings);
    joins = List.copyOf(joins);
    decisions = List.copyOf(decisions);
    moments = List.copyOf(moments);
  }

  /**
   * A field with all that stands behind it.
   *
   * @param range "12 to 17", where voices differ; empty otherwise
   * @param voices independent ones that give this value; -1 where they were not counted
   * @param decided whether an analyst decided it
   */
  public record FieldView(
      String code,
      String label,
      List<ValueView> values,
      String range,
      int voices,
      int against,
      String credibility,
      boolean decided,
      List<Said> others) {
    public FieldView {
      values = List.copyOf(values);
      others = List.copyOf(others);
    }
  }

  /** A value and those who say it. */
  public record ValueView(String words, List<Said> support) {
    public ValueView {
      support = List.copyOf(support);
    }
  }

  /**
   * A precedent, held against the record.
   *
   * @param verdict "holds", "contradicted" or "cannot be decided"
   * @param words why, in a sentence
   * @param against earlier acts that speak against it, the weightiest first
   */
  public record PrecedentView(
      String text, String verdict, String words, List<PastView> against, List<Said> said) {
    public PrecedentView {
      against = List.copyOf(against);
      said = List.copyOf(said);
    }
  }

  /**
   * An earlier act.
   *
   * @param link of its page; empty where a data set has it
   */
  public record PastView(String words, String id, Optional<String> link) {}

  /** A figure, or something else, that is said of all incidents of an operation together. */
  public record TotalView(String field, Said said) {}

  /**
   * A claim of responsibility, or a denial.
   *
   * @param circumstances when, how, and who judges whether it is genuine, as far as that is known
   */
  public record ClaimView(
      String claimant,
      String actor,
      String status,
      String circumstances,
      String authenticity,
      List<String> evidence,
      List<Said> said) {
    public ClaimView {
      evidence = List.copyOf(evidence);
      said = List.copyOf(said);
    }
  }

  /**
   * Why two accounts stand together.
   *
   * @param score log-odds that they tell of one act; "an analyst's decision" where one made it
   */
  public record JoinView(
      String one,
      String oneLink,
      String other,
      String otherLink,
      String score,
      List<String> signs) {
    public JoinView {
      signs = List.copyOf(signs);
    }
  }

  /**
   * What is needed to decide about it.
   *
   * @param version that the page shows
   * @param done what the person has just decided
   * @param doubts why it waits for review; empty where it does not
   * @param unset fields that have no value yet
   */
  public record Bench(
      String version, Optional<Trail.Line> done, List<String> doubts, List<String> unset) {
    public Bench {
      doubts = List.copyOf(doubts);
      unset = List.copyOf(unset);
    }
  }

  /**
   * A moment at which the record grew.
   *
   * @param value as the address of the page takes it
   */
  public record Moment(String value, String label, boolean chosen) {}
}
