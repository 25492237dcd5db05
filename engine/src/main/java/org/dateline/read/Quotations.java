// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;

/**
 * Posts and quotations in a stretch of text that no mark sets off. A post is what stands over its
 * line "— Name (@handle)". A quotation is what follows an introduction, until the report's own
 * author speaks again ({@link OwnWords}).
 */
final class Quotations {
  private static final int LONGEST_POST = 1200;
  private static final int POST_PARAGRAPHS = 6;

  private final Parts.Frame frame;
  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Optional<PostLine>> lines = new ArrayList<>();
  private final boolean introduced;
  private final List<Part> parts = new ArrayList<>();
  private final OwnWords own;

  /**
   * @param introduced whether introductions count: not in a text whose format marks its quotations,
   *     and not in wire copy in capitals, where every word looks like a name
   */
  Quotations(Parts.Frame frame, int from, int to, boolean introduced) {
    this.frame = frame;
    this.text = frame.text();
    this.paragraphs = Paragraph.in(text, from, to);
    this.introduced = introduced;
    this.own = new OwnWords(text);
    for (Paragraph paragraph : paragraphs) {
      lines.add(PostLine.of(paragraph.of(text), frame.today()));
    }
  }

  List<Part> parts() {
    int[] postOf = postOf();
    int i = 0;
    while (i < paragraphs.size()) {
      if (postOf[i] >= 0) {
        int line = postOf[i];
        parts.add(Posts.part(frame, span(i, line), lines.get(line)));
        i = line + 1;
        continue;
      }
      Optional<Introduction> introduction = introduction(i, postOf);
      if (introduction.isPresent()) {
        int end = own.quoteEnd(paragraphs, i + 1, limit(i + 1, postOf));
        int posts = introduction.get().posts() ? addThread(introduction.get(), i + 1, end) : 0;
        i = posts > 0 ? i + 1 + posts : addQuote(introduction.get(), i + 1, end);
      } else {
        own.note(paragraphs.get(i));
        i++;
      }
    }
    return parts;
  }

  private Optional<Introduction> introduction(int i, int[] postOf) {
    if (!introduced || i + 1 >= paragraphs.size() || postOf[i + 1] >= 0) {
      return Optional.empty();
    }
    Optional<Introduction> found = Introduction.of(tail(paragraphs.get(i)), false, frame.today());
    found.ifPresent(introduction -> own.note(paragraphs.get(i)));
    return found;
  }

  /** A quotation ends at the latest before a post or another introduction. */
  private int limit(int from, int[] postOf) {
    for (int i = from; i < paragraphs.size(); i++) {
      boolean opens =
          i > from && Introduction.of(tail(paragraphs.get(i)), false, frame.today()).isPresent();
      if (postOf[i] >= 0 || opens) {
        return i;
      }
    }
    return paragraphs.size();
  }

  private String tail(Paragraph paragraph) {
    return text.substring(Math.max(paragraph.start(), paragraph.end() - 600), paragraph.end());
  }

  private int addQuote(Introduction introduction, int from, int end) {
    parts.add(
        new Part(
            span(from, end - 1),
            PartKind.BLOCK_QUOTE,
            Optional.of(introduction.voice()),
            introduction.at(),
            Optional.empty()));
    return end;
  }

  /** Numbered paragraphs after "she explains on Twitter:" are posts of one author. */
  private int addThread(Introduction introduction, int from, int end) {
    int added = 0;
    int number = 0;
    for (int i = from; i < end; i++) {
      Optional<Integer> next = Posts.number(paragraphs.get(i).of(text));
      if (next.isEmpty() || next.get() <= number) {
        break;
      }
      number = next.get();
      VoiceLink voice = introduction.voice();
      VoiceLink poster = new VoiceLink(voice.name(), voice.kind(), Optional.of("Twitter"));
      parts.add(new Part(span(i, i), PartKind.POST, Optional.of(poster), introduction.at(), next));
      added++;
    }
    return added;
  }

  private Span span(int first, int last) {
    return new Span(paragraphs.get(first).start(), paragraphs.get(last).end());
  }

  /** For the first paragraph of each post the index of its line; else -1. */
  private int[] postOf() {
    int[] postOf = new int[paragraphs.size()];
    Arrays.fill(postOf, -1);
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (lines.get(i).isPresent()) {
        postOf[postStart(from, i)] = i;
        from = i + 1;
      }
    }
    return postOf;
  }

  /**
   * Where the post over a line begins: at its number, after an introduction, after an empty line if
   * lines stand together, else it is one paragraph.
   */
  private int postStart(int from, int line) {
    boolean alone = lines.get(line).map(PostLine::alone).orElse(false);
    int nearest = alone ? line : Math.max(from, line - 1);
    for (int i = nearest; !alone && i >= Math.max(from, line - POST_PARAGRAPHS); i--) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraphs.get(line).end() - paragraph.start() > LONGEST_POST) {
        break;
      }
      boolean announced = i > from && (i == nearest || announces(paragraphs.get(i - 1), line));
      if (Posts.number(paragraph.of(text)).isPresent()
          || announced && endsInColon(paragraphs.get(i - 1))) {
        return i;
      }
      boolean block = paragraph.blankBefore() && i > 0 && !paragraphs.get(line).blankBefore();
      if (block) {
        return i;
      }
    }
    return nearest;
  }

  /** Whether a paragraph names the author of a post, or says that posts follow. */
  private boolean announces(Paragraph paragraph, int line) {
    String name = lines.get(line).map(PostLine::name).orElse("");
    String family = name.substring(name.lastIndexOf(' ') + 1);
    String words = tail(paragraph);
    return family.length() > 2 && words.contains(family)
        || Introduction.of(words, false, frame.today()).map(Introduction::posts).orElse(false);
  }

  private boolean endsInColon(Paragraph paragraph) {
    return text.charAt(paragraph.end() - 1) == ':';
  }
}
