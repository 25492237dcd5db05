// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import org.dateline.code.voice.CueWord.Kind;
import org.dateline.code.voice.Frame.Shape;
import org.dateline.code.voice.Quotations.Quotation;
import org.dateline.codebook.Modality;
import org.dateline.text.Sentence;

/** Finds what is said, given the speakers and verbs of one sentence. */
final class Contents {
  /** Tokens from "bringing" to the toll: "the number of dead". */
  private static final int TOLL = 5;

  /** Tokens {@code [first, end)}. */
  record Range(int first, int end) {}

  private final Marked text;
  private final Sentence sentence;
  private final List<Frame> frames;

  Contents(Marked text, Sentence sentence, List<Frame> frames) {
    this.text = text;
    this.sentence = sentence;
    this.frames = frames;
  }

  /** The pieces of what one frame says, in the order of the text. */
  List<Range> of(int index) {
    Frame frame = frames.get(index);
    List<Range> ranges = new ArrayList<>();
    switch (frame.shape()) {
      case LEADING, NOUN -> add(ranges, from(index, frame.contentFirst()));
      case TRAILING, INVERTED -> {
        add(ranges, before(index));
        after(index, ranges);
        boolean heard = ranges.isEmpty() && index > 0 && frames.get(index - 1).follows();
        if (heard) {
          ranges.addAll(of(index - 1));
        }
      }
      case BY -> passive(index, ranges);
      case CITING -> cited(index, ranges);
    }
    return ranges;
  }

  private void add(List<Range> ranges, Range range) {
    int first = range.first();
    int end = range.end();
    while (first < end && isLoose(first)) {
      first++;
    }
    while (end > first && isLoose(end - 1)) {
      end--;
    }
    boolean words = false;
    for (int i = first; i < end && !words; i++) {
      words = text.token(i).isWord() || text.token(i).isNumber();
    }
    if (words) {
      ranges.add(new Range(first, end));
    }
  }

  /** Marks at the edge that are no part of what is said. */
  private boolean isLoose(int i) {
    return text.isComma(i)
        || text.is(i, ";")
        || text.is(i, ":")
        || text.is(i, ".")
        || text.is(i, "-") && !text.joins(i);
  }

  private Range from(int index, int first) {
    int at = text.quotations().at(first);
    if (at >= 0
        && text.isQuote(first)
        && text.quotations().at(frames.get(index).cue().verb()) != at) {
      Quotation quotation = text.quotations().list().get(at);
      boolean whole =
          quotation.end() >= sentence.end()
              || text.isBreak(quotation.end())
              || text.has(quotation.end(), WordClass.TURN)
              || text.isComma(quotation.end() - 2);
      if (quotation.first() == first && whole) {
        return new Range(first, quotation.end());
      }
    }
    int end = limit(index, first);
    int last = text.quotations().at(end - 1);
    boolean cut =
        last >= 0
            && last != text.quotations().at(frames.get(index).cue().verb())
            && end == sentence.end();
    return new Range(first, cut ? Math.max(end, text.quotations().list().get(last).end()) : end);
  }

  /** Where what is said ends: at the next speaker beside this one, else with the sentence. */
  private int limit(int index, int first) {
    Frame frame = frames.get(index);
    int quotation = text.quotations().at(frame.cue().verb());
    for (int k = index + 1; k < frames.size(); k++) {
      Frame next = frames.get(k);
      boolean inside = text.quotations().at(next.cue().verb()) != quotation;
      if (!inside && next.first() > first && isBeside(next)) {
        int end = next.first();
        while (end > first && (text.isComma(end - 1) || isJoint(end - 1))) {
          end--;
        }
        return end;
      }
    }
    int aside = asideFrom(first + 3);
    if (aside > 0) {
      return aside;
    }
    if (isNarrow(frame)) {
      for (int i = first + 1; i < sentence.end(); i++) {
        boolean inside = text.quotations().at(i) != quotation && text.quotations().at(i) >= 0;
        if (text.isBreak(i)
            && !inside
            && !text.isQuote(i)
            && !text.is(i, "(")
            && !text.is(i, ")")) {
          return i;
        }
      }
    }
    int quoteEnd = quotation >= 0 ? text.quotations().list().get(quotation).end() : sentence.end();
    return Math.max(first, Math.min(sentence.end(), quoteEnd));
  }

  /** ", which would be a first": a comment of the one who reports it; -1 where there is none. */
  private int asideFrom(int first) {
    for (int i = first; i + 1 < sentence.end(); i++) {
      if (text.isComma(i)
          && text.is(i + 1, "which")
          && text.has(i + 2, WordClass.MODAL)
          && text.quotations().at(i) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** "After police said ..., ..." and "X, who said ..., ...": a comma ends what is said. */
  private boolean isNarrow(Frame frame) {
    int before = frame.first() - 1;
    boolean subordinate =
        before >= sentence.first() && text.has(before, WordClass.TURN) && !text.is(before, "but");
    boolean relative = false;
    for (int i = frame.first(); i < frame.cue().first() && !relative; i++) {
      relative = text.has(i, WordClass.REL) && !text.is(i, "that");
    }
    return subordinate || relative || frame.cue().word().kind() == Kind.REACT;
  }

  private boolean isJoint(int i) {
    return text.has(i, WordClass.CONJ) || text.has(i, WordClass.TURN);
  }

  /** "Because", "if", "when": what follows is part of what is said. */
  private boolean isInside(int i) {
    return text.has(i, WordClass.SUB);
  }

  private boolean isBeside(Frame next) {
    int before = next.first() - 1;
    return next.follows()
        || next.shape() == Shape.CITING
        || !next.ownSubject()
        || isJoint(before) && !isInside(before)
        || text.is(before, ";");
  }

  private Range before(int index) {
    Frame frame = frames.get(index);
    int end = frame.first();
    int mark = text.isComma(end - 1) ? end - 2 : end - 1;
    int first = sentence.first();
    for (int k = index - 1; k >= 0; k--) {
      Frame earlier = frames.get(k);
      if (text.quotations().at(earlier.cue().verb()) != text.quotations().at(frame.cue().verb())) {
        continue;
      }
      int floor = earlier.follows() ? earlier.end() : joint(earlier.contentFirst(), end - 1);
      if (floor > first) {
        first = floor;
        break;
      }
    }
    int at = text.isQuote(mark) ? text.quotations().at(mark) : -1;
    if (at >= 0) {
      Quotation quotation = text.quotations().list().get(at);
      if (quotation.end() == mark + 1 && quotation.first() < first) {
        first = quotation.first();
      }
    }
    return new Range(Math.min(first, end), end);
  }

  /** After the last ", but" or ", and" between two tokens, or -1. */
  private int joint(int from, int to) {
    for (int i = to; i > from; i--) {
      boolean parted = text.isComma(i - 1) || text.is(i - 1, ";");
      if (parted && isJoint(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "The bomb, police said, was hidden": what is said goes on behind the speaker. */
  private void after(int index, List<Range> ranges) {
    Frame frame = frames.get(index);
    int comma = comma(frame);
    if (!text.isComma(comma) || comma + 1 >= sentence.end()) {
      return;
    }
    boolean quote = text.isQuote(comma + 1);
    if (frame.shape() == Shape.INVERTED && !quote) {
      return;
    }
    if (index + 1 < frames.size() && frames.get(index + 1).first() <= comma + 2) {
      return;
    }
    boolean aside =
        text.has(comma + 1, WordClass.REL)
            || text.token(comma + 1).norm().endsWith("ing") && !isToll(comma + 2);
    if (!aside) {
      add(ranges, from(index, comma + 1));
    }
  }

  /** "..., the mayor said, bringing [the toll] to nine": his count too. */
  private boolean isToll(int first) {
    for (int i = first; i < Math.min(sentence.end(), first + TOLL); i++) {
      if (text.is(i, "toll") || text.is(i, "total") || text.is(i, "dead")) {
        return true;
      }
    }
    return false;
  }

  /** The comma behind the speaker, also behind more words where a quotation goes on after it. */
  private int comma(Frame frame) {
    int comma = frame.end();
    while (comma < sentence.end() && !text.isBreak(comma)) {
      comma++;
    }
    boolean quote = comma + 1 < sentence.end() && text.isComma(comma) && text.isQuote(comma + 1);
    return quote && frame.shape() == Shape.TRAILING ? comma : frame.end();
  }

  /** "The video was dismissed by X as a fake": both what and as what. */
  private void passive(int index, List<Range> ranges) {
    Frame frame = frames.get(index);
    int first = frame.first();
    while (first > sentence.first() && !text.isBreak(first - 1) && !isJoint(first - 1)) {
      first--;
    }
    add(ranges, new Range(first, frame.first()));
    if (text.is(frame.end(), "as") || text.is(frame.end(), "to")) {
      add(ranges, from(index, frame.end()));
    }
  }

  /** What the one says who cites is what the cited one says. */
  private void cited(int index, List<Range> ranges) {
    Frame frame = frames.get(index);
    for (int step : new int[] {1, -1}) {
      int k = index + step;
      boolean near = k >= 0 && k < frames.size() && frames.get(k).shape() != Shape.CITING;
      boolean wraps =
          near
              && (step < 0
                  || text.isComma(frame.end())
                  || frames.get(k).source().equals(frame.source()));
      if (near && (wraps || step < 0)) {
        ranges.addAll(of(k));
        return;
      }
    }
    add(ranges, new Range(sentence.first(), frame.first()));
  }

  private static boolean isDenied(Frame frame) {
    return frame.cue().word().modality() == Modality.DENIED;
  }

  /** The part of a piece that is the speaker's word, where the rest is taken as known. */
  static int reach(Marked text, Frame frame, Range range) {
    Kind kind = frame.cue().word().kind();
    if (kind == Kind.REACT || frame.shape() == Shape.BY && isDenied(frame)) {
      return range.first();
    }
    boolean thing =
        kind == Kind.BLAME
            || isDenied(frame)
                && !text.is(range.first() - 1, "that")
                && !text.token(range.first()).norm().endsWith("ing")
            || text.is(range.first(), "responsibility");
    for (int i = range.first(); thing && i < range.end(); i++) {
      if (text.has(i, WordClass.PREP) && !text.is(i, "of")) {
        return i;
      }
      if (text.has(i, WordClass.AUX) || text.has(i, WordClass.BE)) {
        break;
      }
    }
    return range.end();
  }
}
