// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/** Posts of social networks: who speaks, when, and the number in a thread. */
final class Posts {
  /** Characters before a post in which its author may be introduced. */
  private static final int CONTEXT = 3000;

  private static final int AROUND = 160;
  private static final Phrases<VoiceKind> KINDS = new Phrases<>();

  static {
    for (String line : Lines.of(Posts.class, "speaker-kinds.tsv")) {
      String[] columns = line.split("\t", -1);
      KINDS.add(columns[0], Coded.get(VoiceKind.class, columns[1]));
    }
  }

  private Posts() {}

  /** A post's part. Without a line under it, its author and time stay open. */
  static Part part(Parts.Frame frame, Span span, Optional<PostLine> line) {
    return new Part(
        span,
        PartKind.POST,
        line.map(post -> voice(frame, span.start(), post)),
        line.flatMap(PostLine::at),
        number(span.of(frame.text())));
  }

  /** "4. ...", "4/ ...", "4/12 ...", "(4) ...": the number that a post of a thread begins with. */
  static Optional<Integer> number(String post) {
    int at = post.startsWith("(") ? 1 : 0;
    int digits = at;
    while (digits < post.length() && digits - at < 3 && isDigit(post.charAt(digits))) {
      digits++;
    }
    if (digits == at || digits >= post.length()) {
      return Optional.empty();
    }
    char mark = post.charAt(digits);
    boolean closed = at == 1 ? mark == ')' || mark == '/' : ".)/".indexOf(mark) >= 0;
    boolean decimal = mark == '.' && digits + 1 < post.length() && isDigit(post.charAt(digits + 1));
    return closed && !decimal
        ? Optional.of(Integer.parseInt(post.substring(at, digits)))
        : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static VoiceLink voice(Parts.Frame frame, int start, PostLine line) {
    VoiceKind kind =
        Outlets.named(line.name())
            .or(() -> Outlets.named(line.handle()))
            .map(VoiceLink::kind)
            .or(() -> kindOfName(line.name()))
            .or(() -> kindInContext(frame, start, line.name()))
            .orElse(VoiceKind.JOURNALIST);
    return new VoiceLink(line.name(), kind, Optional.of(line.medium()));
  }

  /** The kind that the words of a name itself tell: "Kabul Police", "Evening Herald". */
  static Optional<VoiceKind> kindOfName(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    Map<VoiceKind, Integer> kinds = new HashMap<>();
    KINDS.in(tokens, 0, tokens.size()).forEach(hit -> kinds.merge(hit.value(), 1, Integer::sum));
    return List.of(VoiceKind.OFFICIAL, VoiceKind.OUTLET, VoiceKind.ORGANISATION).stream()
        .filter(kinds::containsKey)
        .findFirst();
  }

  /** The kind that the text before a post gives to the one it names. */
  private static Optional<VoiceKind> kindInContext(Parts.Frame frame, int start, String name) {
    String before = frame.text().substring(Math.max(frame.bodyStart(), start - CONTEXT), start);
    String family = name.substring(name.lastIndexOf(' ') + 1);
    if (family.length() < 3) {
      return Optional.empty();
    }
    String lower = before.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
    at = at < 0 ? lower.indexOf(family.toLowerCase(Locale.ROOT)) : at;
    if (at < 0 || lower.length() != before.length()) {
      return Optional.empty();
    }
    List<Token> tokens =
        Tokenizer.tokens(before, Math.max(0, at - AROUND), Math.min(before.length(), at + AROUND));
    int named = 0;
    while (named < tokens.size() && tokens.get(named).span().start() < at) {
      named++;
    }
    for (Phrases.Hit<VoiceLink> outlet : Outlets.in(tokens)) {
      boolean owner = outlet.end() < named && named - outlet.end() <= 2;
      if (owner && tokens.get(outlet.end()).norm().startsWith("'")) {
        return Optional.of(VoiceKind.JOURNALIST);
      }
    }
    int nearest = named;
    return KINDS.in(tokens, 0, tokens.size()).stream()
        .min(Comparator.comparingInt(hit -> Math.abs(hit.first() - nearest)))
        .map(Phrases.Hit::value);
  }
}
