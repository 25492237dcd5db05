// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Text;

/**
 * What officials, courts and mourners do after an act: "police identified the victim on Thursday".
 * A time right beside such words says nothing of when the act was.
 */
public final class Afterwards {
  private static final int LONGEST = 4;

  private static final Phrases<Boolean> WORDS = load();

  private Afterwards() {}

  private static Phrases<Boolean> load() {
    Phrases<Boolean> words = new Phrases<>();
    for (String line : Lines.of(Afterwards.class, "afterwards.tsv")) {
      for (String phrase : line.split("\\|", -1)) {
        words.add(phrase, true);
      }
    }
    return words;
  }

  /** Whether a time, tokens {@code [first, end)}, is that of something done afterwards. */
  public static boolean own(Text text, int first, int end) {
    int before = first > 0 && text.token(first - 1).is("on") ? first - 1 : first;
    boolean behind =
        WORDS.in(text.tokens(), Math.max(0, before - LONGEST), before).stream()
            .anyMatch(hit -> hit.end() == before);
    return behind || WORDS.at(text.tokens(), end, text.tokens().size()).isPresent();
  }
}
