// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Coded;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.YesNo;
import org.dateline.text.Lines;

/** Incidents out of a table of who says how many were killed; the tables tell their columns. */
final class ToldCases {
  /** A case: its name, what is expected of it, its lines. */
  record Case(String name, List<String> expected, List<String[]> lines) {
    String cell(int column) {
      return column < expected.size() ? expected.get(column) : "";
    }

    RecordedIncident read(String country) {
      List<CodedReport> reports = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        int first = i;
        while (i + 1 < lines.size() && sameReport(lines.get(first), lines.get(i + 1))) {
          i++;
        }
        reports.add(coded("r" + reports.size(), lines.subList(first, i + 1), country));
      }
      List<String> accounts = reports.stream().map(r -> r.accounts().get(0).id()).toList();
      return Recording.of(accounts, reports, List.of(), Optional.empty(), Sources.bundled());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private ToldCases() {}

  static List<Case> of(String file) {
    List<Case> cases = new ArrayList<>();
    for (String line : Lines.of(ToldCases.class, file)) {
      if (line.startsWith("\t")) {
        cases.get(cases.size() - 1).lines().add(line.substring(1).split("\t", -1));
      } else {
        List<String> cells = List.of(line.split("\t", -1));
        cases.add(new Case(cells.get(0), cells.subList(1, cells.size()), new ArrayList<>()));
      }
    }
    return cases;
  }

  private static boolean sameReport(String[] one, String[] other) {
    return one[0].equals(other[0]) && one[1].equals(other[1]);
  }

  private static String cell(String[] line, int column) {
    return column < line.length ? line[column] : "";
  }

  private static CodedReport coded(String id, List<String[]> lines, String country) {
    String[] head = lines.get(0);
    String when = head[1].contains("T") ? head[1] : "02T" + head[1];
    String text = cell(head, 4).isEmpty() ? "Told by " + head[0] + "." : cell(head, 4);
    Optional<Dateline> dateline =
        Optional.of(cell(head, 5))
            .filter(agency -> !agency.isEmpty())
            .map(
                agency ->
                    new Dateline(
                        new Span(0, 1), Optional.empty(), Optional.empty(), Optional.of(agency)));
    Report report =
        new Report(
            id,
            Optional.empty(),
            Optional.of(head[0]),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDateTime.parse("2019-04-" + when + ":00")),
            dateline,
            text,
            List.of(Part.body(new Span(0, text.length()))));
    List<Statement> statements = new ArrayList<>();
    Voice own = Voice.of(VoiceLink.of(head[0], VoiceKind.OUTLET));
    said(report, statements, Field.TYPE, IncidentType.ARMED_ASSAULT, own, Modality.ASSERTED);
    if (!country.isEmpty()) {
      said(report, statements, Field.PLACE, place(country), own, Modality.ASSERTED);
    }
    for (String[] line : lines) {
      figure(report, statements, line, own);
    }
    return new CodedReport(
        report, List.of(new Account(id + "#1", id, statements)), List.of(), List.of());
  }

  private static void figure(Report report, List<Statement> to, String[] line, Voice own) {
    String figure = line[2];
    if (figure.startsWith("*")) {
      said(report, to, Field.BACKGROUND, YesNo.TRUE, own, Modality.ASSERTED);
    }
    Modality modality = figure.startsWith("!") ? Modality.DENIED : Modality.ASSERTED;
    Voice voice = own;
    String[] chain = cell(line, 3).isEmpty() ? new String[0] : cell(line, 3).split(" < ");
    for (int i = chain.length - 1; i >= 0; i--) {
      String[] link = chain[i].split(": ", 2);
      voice = voice.heardFrom(VoiceLink.of(link[1], Coded.get(VoiceKind.class, link[0])));
    }
    said(report, to, Field.KILLED, count(figure.replaceAll("[*!]", "")), voice, modality);
  }

  private static void said(
      Report report, List<Statement> to, Field field, Value value, Voice voice, Modality how) {
    to.add(
        new Statement(
            report.id() + "#1",
            field,
            value,
            Evidence.of(report, new Span(0, report.text().length())),
            voice,
            how,
            report.published(),
            "test",
            0.9 - to.size() * 0.001,
            "test"));
  }

  private static Place place(String country) {
    return new Place(
        new Locale("", country).getDisplayCountry(Locale.ROOT),
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        PlacePrecision.COUNTRY,
        Optional.empty());
  }

  /** "12", "12+", "~12", "15-20", "12a". */
  static Count count(String words) {
    if (words.endsWith("a")) {
      return count(words.substring(0, words.length() - 1)).withAttackers();
    }
    if (words.endsWith("+")) {
      return Count.atLeast(Integer.parseInt(words.substring(0, words.length() - 1)));
    }
    if (words.startsWith("~")) {
      return Count.about(Integer.parseInt(words.substring(1)));
    }
    int dash = words.indexOf('-');
    return dash < 0
        ? Count.exactly(Integer.parseInt(words))
        : Count.between(
            Integer.parseInt(words.substring(0, dash)),
            Integer.parseInt(words.substring(dash + 1)));
  }
}
