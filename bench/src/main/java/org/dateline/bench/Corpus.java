// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.collect.Arrival;
import org.dateline.collect.Origin;
import org.dateline.collect.Origins;
import org.dateline.read.Input;

/**
 * Inputs to measure with, in memory.
 *
 * @param name what they are, for people
 */
record Corpus(String name, List<Input> items) {
  private static final Pattern MUC_ID = Pattern.compile("(?m)^TST[12]-MUC[34]-[0-9]{4}");

  /** The MUC-4 development reports if they are there, else the examples. */
  static Corpus usual(Path home) throws IOException {
    Path raw = home.resolveSibling("shared").resolve("data").resolve("muc4").resolve("raw");
    return Files.isDirectory(raw) ? muc(raw) : folder(home.resolve("examples"));
  }

  /** Whatever a folder holds. */
  static Corpus folder(Path folder) {
    List<Input> items = new ArrayList<>();
    for (Origin origin : Origins.of(List.of(folder.toString()), InputStream.nullInputStream())) {
      if (origin.fetch() instanceof Arrival.Content content) {
        items.add(content.input());
      }
    }
    return new Corpus(folder.toString(), items);
  }

  /** Words in all, as white space parts them. */
  long words() {
    return items.stream()
        .mapToLong(
            item -> new String(item.bytes(), StandardCharsets.UTF_8).strip().split("\\s+").length)
        .sum();
  }

  /** The items that pass a test. */
  Corpus only(Predicate<Input> wanted) {
    return new Corpus(name, items.stream().filter(wanted).toList());
  }

  /** The reports TST1 and TST2 out of the files as they were handed out. */
  private static Corpus muc(Path raw) throws IOException {
    List<Input> items = new ArrayList<>();
    for (String file : List.of("tst1-muc3", "tst2-muc4")) {
      String text = Files.readString(raw.resolve(file), StandardCharsets.ISO_8859_1);
      Matcher ids = MUC_ID.matcher(text);
      int body = -1;
      String id = "";
      while (ids.find()) {
        add(items, id, text, body, ids.start());
        id = ids.group();
        body = ids.end();
      }
      add(items, id, text, body, text.length());
    }
    return new Corpus("MUC-4 development half", items);
  }

  private static void add(List<Input> items, String id, String text, int start, int end) {
    if (start >= 0) {
      byte[] bytes = text.substring(start, end).strip().getBytes(StandardCharsets.UTF_8);
      items.add(new Input(id + ".txt", bytes));
    }
  }
}
