// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/**
 * Finds date and time expressions and reads them by the codebook ({@code date}): relative words
 * count from the report's dateline, else from its publication; in a post or quotation with a time
 * of its own, from that. Never finer than said; without a day to count from, relative words stay
 * unread. Pure.
 */
public final class Times {
  private Times() {}

  /** All expressions of a text that can be read, in order; none overlap. */
  public static List<Found<DateRange>> in(Text text) {
    int skipTo = text.report().dateline().map(d -> d.span().end()).orElse(0);
    List<Found<DateRange>> found = new ArrayList<>();
    Optional<DateRange> last = Optional.empty();
    for (Sentence sentence : text.sentences()) {
      Optional<LocalDate> day =
          text.partOf(sentence).at().map(LocalDateTime::toLocalDate).or(() -> text.report().day());
      int i = Math.max(sentence.first(), text.tokenFrom(skipTo));
      while (i < sentence.end()) {
        TimeWords words = new TimeWords(text, i, sentence.end(), day, last);
        Optional<TimeWords.Reading> reading = words.read();
        if (reading.isPresent()) {
          found.add(new Found<>(text.span(i, reading.get().end()), reading.get().date()));
          last = Optional.of(reading.get().date());
        }
        i = reading.map(TimeWords.Reading::end).orElse(i + 1);
      }
    }
    return found;
  }
}
