// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Lines;
import org.dateline.text.Tokenizer;

/**
 * Speech in broadcasts, as monitors write it down: "[begin recording] [Gonzalez] ... [Pizarro] ...
 * [end recording]".
 */
final class Recordings {
  private static final int LONGEST_NAME = 5;
  private static final Set<String> NOTES =
      Set.copyOf(Lines.of(Recordings.class, "notes.txt").stream().map(Tokenizer::norm).toList());

  private final Marked text;
  private final Speakers speakers;
  private final List<Saying> list = new ArrayList<>();
  private Optional<NounPhrase> speaker = Optional.empty();
  private int from;

  private Recordings(Marked text, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  static List<Saying> in(Marked text, Speakers speakers) {
    Recordings recordings = new Recordings(text, speakers);
    boolean on = false;
    for (int i = 0; i < text.size(); i++) {
      if (!text.is(i, "[")) {
        continue;
      }
      if (text.is(i + 2, "recording") || text.is(i + 2, "video")) {
        recordings.close(i);
        on = text.is(i + 1, "begin");
      } else if (text.is(i + 1, "continued") || text.is(i + 1, "interview")) {
        on = true;
      } else if (on) {
        recordings.label(i);
      }
    }
    recordings.close(text.size());
    return recordings.list;
  }

  private void label(int open) {
    int end = open + 1;
    while (end < Math.min(text.size(), open + LONGEST_NAME + 1) && !text.is(end, "]")) {
      if (!text.token(end).isWord() || NOTES.contains(text.token(end).norm())) {
        return;
      }
      end++;
    }
    if (text.is(end, "]") && end > open + 1) {
      close(open);
      speaker = Optional.of(NounPhrase.plain(open + 1, end, end));
      from = end + 1;
    }
  }

  private void close(int end) {
    if (speaker.isPresent() && end > from) {
      NounPhrase phrase = speaker.get();
      VoiceLink link = speakers.link(phrase);
      Optional<Span> source = Optional.of(text.span(phrase.first(), phrase.end()));
      Span frame = text.span(phrase.first() - 1, phrase.end() + 1);
      List<Span> pieces = List.of(text.span(from, end));
      list.add(
          new Saying(
              source,
              frame,
              frame,
              link,
              Frame.Shape.LEADING,
              List.of(),
              pieces,
              pieces,
              Modality.ASSERTED));
    }
    speaker = Optional.empty();
  }
}
