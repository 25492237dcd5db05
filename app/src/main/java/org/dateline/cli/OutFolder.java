// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.codebook.Reject;
import org.dateline.collect.Origin;
import org.dateline.line.Finished;

/**
 * Writes a file for each report, named after its id. A file is there whole or not at all; an older
 * one of the name is replaced, but never one that is itself an input.
 */
final class OutFolder implements Delivery {
  private static final int LONGEST_NAME = 150;

  private final Path folder;
  private final CodeCommand.Format format;
  private final Set<Path> inputs = new HashSet<>();
  private final Set<String> written = new HashSet<>();

  OutFolder(Path folder, CodeCommand.Format format, List<Origin> origins) {
    this.folder = folder;
    this.format = format;
    for (Origin origin : origins) {
      realPath(origin.name()).ifPresent(inputs::add);
    }
  }

  @Override
  public Optional<Reject> deliver(String input, Finished finished) {
    String name = unused(safe(finished.coded().report().id()));
    Path file =
        folder.resolve(name + (format == CodeCommand.Format.JSONL ? "" : ".statements") + ".jsonl");
    if (realPath(file.toString()).filter(inputs::contains).isPresent()) {
      return Optional.of(
          refused(input, "would be overwritten by its own result; give another folder to --out"));
    }
    StringBuilder text = new StringBuilder();
    Delivery.lines(finished, format).forEach(line -> text.append(line).append('\n'));
    try {
      write(file, text.toString());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          refused(
              input,
              "could not be written to " + file + " (" + e + "); check the disk and folder"));
    }
  }

  private void write(Path file, String text) throws IOException {
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
    Path unfinished = folder.resolve(name);
    try {
      Files.writeString(unfinished, text, StandardCharsets.UTF_8);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** The id as a file's name: letters, digits and the usual marks stay, the rest become "_". */
  static String safe(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints()
        .limit(LONGEST_NAME)
        .forEach(
            c -> {
              boolean plain = c < 128 && Character.isLetterOrDigit(c);
              boolean mark = c == '-' || c == '_' || c == '.' && !name.isEmpty();
              name.append(plain || mark ? Character.toString(c) : "_");
            });
    return name.isEmpty() ? "report" : name.toString();
  }

  private String unused(String name) {
    String free = name;
    for (int i = 2; !written.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private static Reject refused(String input, String note) {
    return new Reject("write", "UNWRITTEN", input, OptionalLong.empty(), note);
  }

  private static Optional<Path> realPath(String name) {
    try {
      return Optional.of(Path.of(name).toRealPath());
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
