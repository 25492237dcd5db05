// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.desk.Desk;
import org.dateline.desk.Opening;
import org.dateline.line.AddSink;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.read.Hints;
import org.dateline.store.IncidentFilter;
import org.dateline.store.ListedIncident;

/**
 * The desk of the example case: the reports that ship with the program, and some that are hard on
 * pages (from right to left, full of markup, edited by their outlet). It is read once.
 */
final class ExampleDesk implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2017-06-09T12:00:00Z");

  final CaseWork work;
  private final Path folder;
  private final boolean temporary;
  private final Desk desk;

  private ExampleDesk(CaseWork work, Path folder, boolean temporary, Opening opening) {
    this.work = work;
    this.folder = folder;
    this.temporary = temporary;
    this.desk = Desk.open(work, opening);
  }

  /** Reads the example. */
  static ExampleDesk read() {
    try {
      Path folder = Files.createTempDirectory("dateline-screen");
      readInto(file(folder));
      return new ExampleDesk(
          CaseWork.open(file(folder), () -> NOW, () -> {}), folder, true, Opening.alone("analyst"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the example into a case elsewhere. */
  static void readInto(String location) {
    List<Origin> origins =
        List.copyOf(
            Origins.of(
                List.of("../examples", "src/test/resources/org/dateline/screen"),
                InputStream.nullInputStream()));
    try (CaseWork work = CaseWork.open(location, () -> NOW, () -> {})) {
      work.add(Line.bundled("test"), origins, Hints.none(), AddSink.silent());
    }
  }

  /** A desk of its own with the same case, to change. */
  ExampleDesk copy(Path to) {
    return copy(to, Opening.alone("analyst"));
  }

  /** A desk of its own with the same case, to change. */
  ExampleDesk copy(Path to, Opening opening) {
    try {
      Files.copy(Path.of(file(folder)), Path.of(file(to)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return at(file(to), to, opening);
  }

  /** A desk of the case that is there. */
  static ExampleDesk at(String location, Path folder, Opening opening) {
    return new ExampleDesk(CaseWork.open(location, () -> NOW, () -> {}), folder, false, opening);
  }

  private static String file(Path folder) {
    return folder.resolve("example.db").toString();
  }

  String address() {
    return desk.address();
  }

  /** The id of the first incident, by date, that is like that. */
  String incident(Predicate<ListedIncident> wanted) {
    Optional<String> found =
        work.look(
            look -> {
              Stream.Builder<ListedIncident> all = Stream.builder();
              look.incidents(IncidentFilter.all(), Optional.empty(), all::add);
              return all.build().filter(wanted).map(ListedIncident::id).findFirst();
            });
    return found.orElseThrow(() -> new AssertionError("the example has no such incident"));
  }

  /** The id of the incident that most reports tell of. */
  String mostTold() {
    return work.look(
        look -> {
          Stream.Builder<ListedIncident> all = Stream.builder();
          look.incidents(IncidentFilter.all(), Optional.empty(), all::add);
          return all.build()
              .max(Comparator.comparingInt(ListedIncident::reports))
              .map(ListedIncident::id)
              .orElseThrow();
        });
  }

  @Override
  public void close() {
    desk.close();
    work.close();
    if (temporary) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path one : files.toList()) {
          Files.delete(one);
        }
        Files.delete(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
