// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;

/** Who says each piece of a report's text, and how firmly. */
public interface VoiceReading {
  /** The chain of voices behind the words at a span, from the one who knows to the printer. */
  Voice voiceAt(Span span);

  /** How firmly the nearest voice says the words at a span. */
  Modality modalityAt(Span span);

  /** When the nearest voice said them: a post's own time, else the report's. */
  Optional<LocalDateTime> saidAt(Span span);

  /** Everything that somebody in the report is said to say, in the order of the text. */
  List<Attribution> attributions();
}
