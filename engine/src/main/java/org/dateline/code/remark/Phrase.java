// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds where the noun phrase that may name an actor begins and ends. */
final class Phrase {
  static final Cues WORDS = Cues.of("subjects.tsv");
  private static final int LONGEST = 18;
  private static final Set<String> INNER_MARKS = Set.of("-", "'", "'s", "/", "&");

  private final Scene scene;
  private final Naming naming;

  Phrase(Scene scene) {
    this.scene = scene;
    this.naming = new Naming(scene);
  }

  /** The phrase whose last token is given. */
  Optional<Who> endingAt(Sentence sentence, int last) {
    return endingAt(sentence, last, 2);
  }

  private Optional<Who> endingAt(Sentence sentence, int last, int places) {
    if (last < sentence.first()) {
      return Optional.empty();
    }
    int first = start(sentence, last);
    if (first > last) {
      return Optional.empty();
    }
    // "militants in Pakistan claimed": the place only says which militants.
    String prior = scene.word(sentence, first - 1);
    if ((prior.equals("in") || prior.equals("at") || prior.equals("inside"))
        && scene.isPlace(last)
        && !scene.isActor(last)
        && places > 0) {
      return endingAt(sentence, first - 2, places - 1);
    }
    return naming.of(sentence, first, last + 1);
  }

  /** The phrase whose first token is given. */
  Optional<Who> startingAt(Sentence sentence, int from) {
    int first = from;
    while (WORDS.set("determiner").contains(scene.word(sentence, first))) {
      first++;
    }
    int end = first;
    while (end < sentence.end() && end - first < LONGEST) {
      int next = next(sentence, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    Optional<Who> whole = end > first ? naming.of(sentence, first, end) : Optional.empty();
    // "Houthi fighters rested": what follows a known name may be a verb, and no part of it.
    boolean nameAlone =
        whole.isEmpty()
            && end > first
            && scene.isActor(first)
            && !scene.word(sentence, scene.nameEnd(first)).equals("-");
    return nameAlone ? naming.of(sentence, first, scene.nameEnd(first)) : whole;
  }

  /** Index after the token, name or quoted words that go on the phrase; the same if none does. */
  private int next(Sentence sentence, int t) {
    if (scene.isActor(t)) {
      return scene.nameEnd(t);
    }
    Token token = scene.token(t);
    if (token.is("\"")) {
      return closing(sentence, t) + 1;
    }
    boolean part =
        token.isWord() || token.isNumber()
            ? !WORDS.set("boundary").contains(token.norm()) && !token.is("for")
            : INNER_MARKS.contains(token.norm());
    return part ? t + 1 : t;
  }

  /** The mark that closes a short quotation; one before it if none does. */
  private int closing(Sentence sentence, int open) {
    for (int t = open + 1; t < Math.min(sentence.end(), open + 10); t++) {
      if (scene.token(t).is("\"")) {
        return t;
      }
    }
    return open - 1;
  }

  private int start(Sentence sentence, int last) {
    int t = last;
    while (t >= sentence.first() && last - t < LONGEST) {
      Token token = scene.token(t);
      if (!scene.isActor(t)) {
        boolean closes = token.is("\"") || token.is(")") || token.is("]");
        int open = closes ? opening(sentence, t) : t;
        boolean part =
            closes
                ? open < t
                : INNER_MARKS.contains(token.norm())
                    || (token.isWord() || token.isNumber())
                        && !WORDS.set("boundary").contains(token.norm());
        if (!part) {
          break;
        }
        t = open;
      }
      t--;
    }
    return t + 1;
  }

  private int opening(Sentence sentence, int close) {
    String mark = scene.token(close).norm();
    String open = mark.equals(")") ? "(" : mark.equals("]") ? "[" : "\"";
    for (int t = close - 1; t >= Math.max(sentence.first(), close - 10); t--) {
      if (scene.token(t).is(open)) {
        return t;
      }
      if (!scene.token(t).isWord() && !INNER_MARKS.contains(scene.token(t).norm())) {
        return close;
      }
    }
    return close;
  }
}
