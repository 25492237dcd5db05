// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.assess.Incidents;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.line.Stages;
import org.dateline.read.Hints;
import org.dateline.read.Input;
import org.dateline.read.Reader;
import org.dateline.read.Readings;

/**
 * Stages that read one form of sentence only, at once: "On 2024-03-05 in Tikrit a bombing killed
 * 12.". Everything but the coder is the real thing.
 */
public class PlainStages implements Stages {
  private static final Pattern TOLD =
      Pattern.compile("On ([0-9-]{10}) in ([A-Z][a-z]+) an? ([a-z_]+) killed ([0-9]+)");

  @Override
  public Readings read(Input input, Hints hints) {
    return Reader.read(input, hints);
  }

  @Override
  public CodedReport code(Report report) {
    List<Account> accounts = new ArrayList<>();
    Matcher told = TOLD.matcher(report.text());
    while (told.find()) {
      String id = report.id() + "#" + (accounts.size() + 1);
      String city = told.group(2);
      Place place =
          new Place(
              city,
              Optional.of(city.equals("Aleppo") ? "SY" : "IQ"),
              Optional.empty(),
              Optional.of(new Coordinates(30 + city.length(), 43)),
              PlacePrecision.CITY,
              Optional.of(city));
      accounts.add(
          new Account(
              id,
              report.id(),
              List.of(
                  say(report, told, 3, id, Field.TYPE, type(told.group(3))),
                  say(report, told, 3, id, Field.STAGE, Stage.ACCOMPLISHED),
                  say(report, told, 1, id, Field.DATE, day(told.group(1))),
                  say(report, told, 2, id, Field.PLACE, place),
                  say(report, told, 4, id, Field.KILLED, dead(told.group(4))))));
    }
    return new CodedReport(report, accounts, List.of(), List.of());
  }

  @Override
  public List<Incident> assess(CodedReport coded) {
    return Incidents.of(coded);
  }

  private static Value type(String word) {
    return org.dateline.codebook.Coded.get(IncidentType.class, word);
  }

  private static Value day(String word) {
    return DateRange.day(LocalDate.parse(word));
  }

  private static Value dead(String word) {
    return Count.exactly(Integer.parseInt(word));
  }

  private static Statement say(
      Report report, Matcher told, int group, String about, Field field, Value value) {
    Span span = new Span(told.start(group), told.end(group));
    String outlet = report.source().orElse("the outlet");
    return new Statement(
        about,
        field,
        value,
        Evidence.of(report, span),
        Voice.of(VoiceLink.of(outlet, VoiceKind.OUTLET)),
        Modality.ASSERTED,
        report.published(),
        "test",
        0.9,
        "as told");
  }
}
