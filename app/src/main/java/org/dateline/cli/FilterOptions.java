// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;
import org.dateline.line.FilterWords;
import org.dateline.line.Lookup;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentFilter.Background;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which incidents are wanted. */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--from", paramLabel = "DAY", description = "On this day or later: 2017-06-07.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "On this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "In this country: IR, or Iran.")
  private @Nullable String country;

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description =
          "Around a place: Tehran (25 km), Tehran,80 (80 km), or LAT,LON,KM: 35.7,51.4,80.")
  private @Nullable String near;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Held to have been done by this one; other names of a known actor count too.")
  private @Nullable String actor;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of this type: bombing.")
  private @Nullable String type;

  @Option(names = "--stage", paramLabel = "STAGE", description = "At this stage: thwarted.")
  private @Nullable String stage;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "These words stand in a report that tells of it.")
  private @Nullable String text;

  @Option(names = "--operation", paramLabel = "ID", description = "Part of this operation.")
  private @Nullable String operation;

  @Option(
      names = "--background",
      paramLabel = "WHICH",
      defaultValue = "with",
      description =
          "Incidents that reports mention in passing only: with, without, only (usually with).")
  private Background background = Background.WITH;

  @Option(
      names = "--killed",
      paramLabel = "N",
      description = "At least so many were killed; without a figure it is left out.")
  private @Nullable String killed;

  IncidentFilter filter() {
    return new IncidentFilter(
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(country).map(word -> read(FilterWords::country, word)),
        Optional.ofNullable(near).map(word -> read(FilterWords::around, word)),
        actor == null ? List.of() : Lookup.actorNames(actor),
        Optional.ofNullable(type)
            .map(word -> read(one -> FilterWords.coded(IncidentType.class, one), word)),
        Optional.ofNullable(stage)
            .map(word -> read(one -> FilterWords.coded(Stage.class, one), word)),
        Optional.ofNullable(text),
        Optional.ofNullable(operation),
        background,
        killed == null ? 0 : read(FilterWords::killed, killed));
  }

  /** What cannot be read is wrong use of the command. */
  private <T> T read(Function<String, T> reading, String word) {
    try {
      return reading.apply(word);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
