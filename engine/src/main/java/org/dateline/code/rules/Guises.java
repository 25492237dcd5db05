// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lines;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Words behind a noun that say how unnamed attackers looked or came: "in uniform". */
record Guises(Text text) {
  private static final int REACH = 4;
  private static final Set<String> OPENING = words("open");
  private static final Set<String> LOOK = words("look");

  private static Set<String> words(String sort) {
    List<String> lines = Lines.of(Guises.class, "guises.tsv");
    return lines.stream()
        .map(line -> line.split("\t"))
        .filter(columns -> columns[0].equals(sort))
        .flatMap(columns -> List.of(columns[1].split("\\|")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The end of such words where some stand at a token, else that token. */
  int endBehind(int at, Sentence sentence) {
    if (at >= sentence.end() || !OPENING.contains(text.token(at).norm())) {
      return at;
    }
    for (int i = at + 1; i < Math.min(sentence.end(), at + REACH); i++) {
      if (!text.token(i).isWord()) {
        return at;
      }
      if (LOOK.contains(text.token(i).norm())) {
        return i + 1;
      }
    }
    return at;
  }
}
