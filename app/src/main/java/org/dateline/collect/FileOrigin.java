// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.read.Input;

/** A file, or a pipe that goes by a file's name. */
record FileOrigin(Path path, String name) implements Origin {
  @Override
  public Arrival fetch() {
    try {
      if (Files.isRegularFile(path) && Files.size(path) > LIMIT) {
        return Arrival.tooLarge(name);
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        return bytes.length > LIMIT
            ? Arrival.tooLarge(name)
            : new Arrival.Content(new Input(name, bytes));
      }
    } catch (NoSuchFileException e) {
      return missing(name);
    } catch (AccessDeniedException e) {
      return Arrival.refused(
          "UNREADABLE", name, "may not be read; change its permissions (chmod +r)");
    } catch (IOException e) {
      String why = e.getMessage() == null ? "the file system refused it" : e.getMessage();
      return Arrival.refused("UNREADABLE", name, "cannot be read (" + why + "); check the file");
    }
  }

  static Arrival missing(String name) {
    return Arrival.refused("NOT_FOUND", name, "does not exist; check the spelling of the path");
  }
}
