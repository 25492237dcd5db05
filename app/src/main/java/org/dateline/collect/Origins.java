// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns what a user names into origins: files, folders, "-" and web addresses. */
public final class Origins {
  /** Endings of the files that are taken from a folder. A file that is named is always taken. */
  public static final Set<String> ENDINGS =
      Set.of("txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "md", "markdown");

  private Origins() {}

  /**
   * The origins behind some names, in the order given, folders opened into their files in the order
   * of their names. Hidden files, README files and unknown endings of a folder are passed over.
   * What cannot be opened is an origin too, whose fetch says why.
   */
  public static List<Origin> of(List<String> names, InputStream standardInput) {
    List<Origin> origins = new ArrayList<>();
    for (String name : names) {
      String start = name.toLowerCase(Locale.ROOT);
      if (name.equals("-")) {
        origins.add(new StandardInput(standardInput));
      } else if (start.startsWith("http://") || start.startsWith("https://")) {
        origins.add(web(name));
      } else {
        addPath(name, origins);
      }
    }
    return origins;
  }

  private static Origin web(String name) {
    try {
      return new WebOrigin(URI.create(name), name, WebOrigin.PATIENCE);
    } catch (IllegalArgumentException e) {
      return new Closed(
          Arrival.refused("NOT_FOUND", name, "is no address; check its spelling"), name);
    }
  }

  private static void addPath(String name, List<Origin> origins) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      origins.add(new Closed(FileOrigin.missing(name), name));
      return;
    }
    if (!Files.isDirectory(path)) {
      origins.add(new FileOrigin(path, name));
      return;
    }
    List<Origin> inside = inside(path, name);
    if (inside.isEmpty()) {
      String endings = String.join(", ", ENDINGS.stream().sorted().toList());
      String note = "holds no file that Dateline reads; these endings are read: " + endings;
      inside = List.of(new Closed(Arrival.refused("EMPTY", name, note), name));
    }
    origins.addAll(inside);
  }

  private static List<Origin> inside(Path folder, String name) {
    List<Path> files = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          64,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              boolean hidden = !inner.equals(folder) && isHidden(inner);
              return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && isReport(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      origins.add(
          new Closed(
              Arrival.refused(
                  "UNREADABLE",
                  name,
                  "cannot be opened (" + e.getMessage() + "); check the folder"),
              name));
    }
    files.stream().sorted().forEach(file -> origins.add(new FileOrigin(file, file.toString())));
    return origins;
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0
        && ENDINGS.contains(name.substring(dot + 1))
        && !isHidden(file)
        && !name.startsWith("readme.");
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  /** An origin of which it is known beforehand that nothing will come. */
  private record Closed(Arrival arrival, String name) implements Origin {
    @Override
    public Arrival fetch() {
      return arrival;
    }
  }
}
