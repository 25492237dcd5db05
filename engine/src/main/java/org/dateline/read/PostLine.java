// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * The line under an embedded post: "— Name (@handle) June 7, 2017".
 *
 * @param handle without its first {@code @}
 * @param alone whether the line is the whole post, as the captions of picture networks are
 * @param at the post's own time, where the line gives it
 */
record PostLine(
    String name, String handle, String medium, Optional<LocalDateTime> at, boolean alone) {
  private static final int LONGEST = 200;
  private static final Pattern HANDLE = Pattern.compile("\\(@([A-Za-z0-9_.@-]{1,80})\\)");
  private static final Pattern DASH = Pattern.compile("^(?:—|–|―|-{1,3}|&mdash;)\\s*");

  /** Reads such a line; empty for any other. */
  static Optional<PostLine> of(String line, Optional<LocalDate> published) {
    if (line.length() > LONGEST || line.indexOf('@') < 0) {
      return Optional.empty();
    }
    Matcher handle = HANDLE.matcher(line);
    if (!handle.find()) {
      return Optional.empty();
    }
    String before = line.substring(0, handle.start());
    Matcher dash = DASH.matcher(before);
    boolean dashed = dash.find();
    String name = (dashed ? before.substring(dash.end()) : before).strip();
    String after = line.substring(handle.end()).strip();
    Optional<LocalDateTime> at = time(after, published);
    String id = handle.group(1);
    int by = Math.max(name.lastIndexOf("posted by "), name.lastIndexOf("shared by "));
    if (by >= 0) {
      return Optional.of(new PostLine(name.substring(by + 10), id, "Instagram", at, true));
    }
    boolean signature =
        dashed ? after.length() < 60 : at.isPresent() && name.split(" ", 6).length <= 5;
    return signature
        ? Optional.of(new PostLine(name.isEmpty() ? "@" + id : name, id, medium(id), at, false))
        : Optional.empty();
  }

  private static Optional<LocalDateTime> time(String words, Optional<LocalDate> published) {
    Optional<LocalDateTime> full = WrittenTime.of(words);
    if (full.isPresent()) {
      return full;
    }
    List<Token> tokens = Tokenizer.tokens(words);
    return DayWords.at(tokens, 0).flatMap(day -> day.date(published)).map(LocalDate::atStartOfDay);
  }

  /** A handle with a second part names its network; a bare one is of the oldest. */
  private static String medium(String handle) {
    String lower = handle.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".bsky.social") || lower.indexOf('.') > 0 && lower.indexOf('@') < 0) {
      return "Bluesky";
    }
    return lower.indexOf('@') > 0 ? "Mastodon" : "Twitter";
  }
}
