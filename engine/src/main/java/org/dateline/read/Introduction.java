// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;
import org.dateline.text.Token;
import org.dateline.text.Tokenizer;

/**
 * A paragraph that ends in a colon and hands over to another voice: "The BBC has the details:".
 *
 * @param voice whose words follow
 * @param at when they were published, where the introduction says so ("from yesterday")
 * @param posts whether posts of a social network are announced
 */
record Introduction(VoiceLink voice, Optional<LocalDateTime> at, boolean posts) {
  private static final int LONGEST_SENTENCE = 500;
  private static final Phrases<String> CUES = new Phrases<>();

  static {
    for (String line : Lines.of(Introduction.class, "introductions.tsv")) {
      String[] columns = line.split("\t", -1);
      CUES.add(columns[0], columns[1]);
    }
  }

  /**
   * Reads the last sentence of a paragraph.
   *
   * @param marked whether what follows is marked as a quotation, so that no colon is needed
   * @param today the day that "yesterday" counts from
   */
  static Optional<Introduction> of(String paragraph, boolean marked, Optional<LocalDate> today) {
    String words = paragraph.stripTrailing();
    boolean colon = words.endsWith(":") || words.endsWith(":-") || words.endsWith(":—");
    if (!colon && !marked) {
      return Optional.empty();
    }
    List<Token> sentence = lastSentence(words);
    Set<String> cues =
        CUES.in(sentence, 0, sentence.size()).stream()
            .map(Phrases.Hit::value)
            .collect(Collectors.toSet());
    boolean handsOver = colon || cues.contains("after") || cues.contains("post");
    if (cues.contains("told") || !handsOver) {
      return Optional.empty();
    }
    return known(words, sentence)
        .or(() -> named(words, sentence))
        .map(voice -> new Introduction(voice, day(sentence, today), cues.contains("post")));
  }

  private static List<Token> lastSentence(String words) {
    int from = Math.max(0, words.length() - LONGEST_SENTENCE);
    List<Token> tokens = Tokenizer.tokens(words, from, words.length());
    int first = 0;
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean stop = tokens.get(i).is(".") || tokens.get(i).is("?") || tokens.get(i).is("!");
      boolean initial = tokens.get(i - 1).span().length() == 1;
      first = stop && !initial && tokens.get(i + 1).capital() ? i + 1 : first;
    }
    return tokens.subList(first, tokens.size());
  }

  /** The last known outlet of the sentence, or its own journalist: "The Times' Ann Lee writes:". */
  private static Optional<VoiceLink> known(String words, List<Token> sentence) {
    Optional<VoiceLink> voice = Optional.empty();
    for (Phrases.Hit<VoiceLink> hit : Outlets.in(sentence)) {
      if (!isWhole(sentence, hit) || isReached(sentence, hit)) {
        continue;
      }
      voice = Optional.of(hit.value());
      int next = hit.end();
      if (next < sentence.size() && sentence.get(next).norm().startsWith("'")) {
        int end = nameEnd(sentence, next + 1);
        if (end > next + 2) {
          voice =
              Optional.of(
                  VoiceLink.of(words(words, sentence, next + 1, end), VoiceKind.JOURNALIST));
        }
      }
    }
    return voice;
  }

  /**
   * Not part of a longer name, as in "Army of National Liberation", nor the agency of a dateline.
   */
  private static boolean isWhole(List<Token> sentence, Phrases.Hit<VoiceLink> hit) {
    Token before = sentence.get(Math.max(0, hit.first() - 1));
    Token after = sentence.get(Math.min(sentence.size() - 1, hit.end()));
    boolean inBrackets = before.is("(") && hit.first() > 0;
    boolean led = inBrackets || hit.first() > 1 && before.isWord() && before.capital();
    return sentence.get(hit.first()).capital()
        && !led
        && !(hit.end() < sentence.size() && after.isWord() && after.capital());
  }

  /** "The minister said on Sky News that he would say:" hands over to the minister. */
  private static boolean isReached(List<Token> sentence, Phrases.Hit<VoiceLink> hit) {
    int last = sentence.size() - 2;
    boolean says =
        last >= 0
            && Set.of("said", "says", "saying", "added", "say").contains(sentence.get(last).norm());
    return says && hit.end() != last;
  }

  /** A name that is not known, in one of the fixed forms: "From X:", "X writes:". */
  private static Optional<VoiceLink> named(String words, List<Token> sentence) {
    for (Phrases.Hit<String> cue : CUES.in(sentence, 0, sentence.size())) {
      if (cue.value().equals("before") && cue.first() == 0) {
        int end = nameEnd(sentence, cue.end());
        if (end > cue.end() && isEnd(sentence, end)) {
          return Optional.of(link(words(words, sentence, cue.end(), end)));
        }
      }
      if (cue.value().equals("after") && isEnd(sentence, cue.end())) {
        int end = nameEnd(sentence, 0);
        if (end == cue.first() && end > 0) {
          return Optional.of(link(words(words, sentence, 0, end)));
        }
      }
    }
    return Optional.empty();
  }

  private static VoiceLink link(String name) {
    return VoiceLink.of(name, Posts.kindOfName(name).orElse(VoiceKind.JOURNALIST));
  }

  private static boolean isEnd(List<Token> sentence, int at) {
    return at < sentence.size() && sentence.get(at).is(":");
  }

  /** Where a run of capitalised words ends; "the" may open it. */
  private static int nameEnd(List<Token> sentence, int from) {
    int at = from;
    int names = 0;
    while (at < sentence.size() && at - from < 8) {
      Token token = sentence.get(at);
      boolean joins = names > 0 && (token.is("of") || token.is("-") || token.is("/"));
      boolean article = names == 0 && token.is("the");
      if (!joins && !article && !(token.isWord() && token.capital())) {
        break;
      }
      names += joins || article ? 0 : 1;
      at++;
    }
    return names > 0 ? at : from;
  }

  private static Optional<LocalDateTime> day(List<Token> sentence, Optional<LocalDate> today) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<DayWords> written = DayWords.at(sentence, i);
      if (written.isPresent()) {
        return written.get().date(today).map(LocalDate::atStartOfDay);
      }
      Optional<LocalDate> relative = relative(sentence, i, today);
      if (relative.isPresent()) {
        return relative.map(LocalDate::atStartOfDay);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> relative(
      List<Token> sentence, int i, Optional<LocalDate> today) {
    String word = sentence.get(i).norm();
    String before = i > 0 ? sentence.get(i - 1).norm() : "";
    if (today.isEmpty()) {
      return Optional.empty();
    }
    if (word.equals("yesterday") || word.equals("night") && before.equals("last")) {
      return today.map(day -> day.minusDays(1));
    }
    if (word.equals("today") || word.equals("morning") && before.equals("this")) {
      return today;
    }
    return sentence.get(i).capital()
        ? DayWords.weekday(word)
            .map(n -> today.get().minusDays((today.get().getDayOfWeek().getValue() - n + 7) % 7))
        : Optional.empty();
  }

  private static String words(String text, List<Token> tokens, int first, int end) {
    return text.substring(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }
}
