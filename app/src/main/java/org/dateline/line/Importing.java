// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.dateline.codebook.Reject;
import org.dateline.store.ReferenceEvent;
import org.dateline.store.Session;

/** Takes a data set into a case, row by row; a bad row is a reject and the rest goes on. */
final class Importing {
  private static final int TOGETHER = 1000;

  private final Session session;
  private final Path file;
  private final Optional<DataSet> wanted;
  private final Consumer<Reject> rejects;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<ReferenceEvent> waiting = new ArrayList<>();
  private final String hash;
  private Optional<DataSet> dataset = Optional.empty();
  private int events;
  private int bad;

  Importing(Session session, Path file, Optional<DataSet> wanted, Consumer<Reject> rejects)
      throws IOException {
    this.session = session;
    this.file = file;
    this.wanted = wanted;
    this.rejects = rejects;
    this.hash = hash(file);
  }

  Imported run(Instant now) throws IOException {
    if (session.references().has(hash)) {
      return new Imported(dataset, 0, 0, true);
    }
    TableFile.read(file, (number, cells) -> row(number, cells, now));
    flush();
    if (dataset.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": has no rows; give a file of GTD, UCDP GED or ACLED");
    }
    return new Imported(dataset, events, bad, false);
  }

  private boolean row(long number, List<String> cells, Instant now) {
    if (dataset.isEmpty()) {
      head(cells.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList(), now);
      return true;
    }
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    try {
      waiting.add(dataset.get().event(new TableRow(columns, cells)));
      events++;
    } catch (IllegalArgumentException | DateTimeException e) {
      bad++;
      String note = "line " + number + ": " + e.getMessage() + "; the row was left out";
      rejects.accept(new Reject("import", "BAD_ROW", file.toString(), OptionalLong.empty(), note));
    }
    if (waiting.size() >= TOGETHER) {
      flush();
    }
    return true;
  }

  private void head(List<String> header, Instant now) {
    dataset = wanted.or(() -> DataSet.of(header));
    List<String> missing = dataset.map(one -> one.missing(header)).orElse(List.of());
    if (dataset.isEmpty() || !missing.isEmpty()) {
      throw new IllegalArgumentException(
          file
              + (dataset.isEmpty()
                  ? ": has the columns of no data set that is known; give a file of GTD, UCDP GED"
                      + " or ACLED with its header"
                  : ": lacks columns of "
                      + dataset.get().name().toLowerCase(Locale.ROOT)
                      + ": "
                      + String.join(", ", missing)));
    }
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i), i);
    }
    String name = dataset.get().name().toLowerCase(Locale.ROOT);
    session.references().addFile(hash, name, String.valueOf(file.getFileName()), now);
  }

  private void flush() {
    session.references().add(hash, waiting);
    waiting.clear();
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static Imported run(
      Session session, Path file, Optional<DataSet> wanted, Instant now, Consumer<Reject> rejects) {
    try {
      return new Importing(session, file, wanted, rejects).run(now);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IllegalArgumentException(file + ": does not exist; check the path", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read (" + e.getMessage() + "); check the file", e);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read (" + e.getCause().getMessage() + "); check the file", e);
    }
  }
}
