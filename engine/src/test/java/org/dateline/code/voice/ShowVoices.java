// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Prints what is read from text files, for people who tune the rules. */
final class ShowVoices {
  private ShowVoices() {}

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      Text text = Text.of(Reports.of(Files.readString(Path.of(file)), Optional.of("Paper")));
      String all = text.report().text();
      VoiceReading reading = Voices.in(text, Reports.NOTHING);
      System.out.println("##### " + file);
      for (Sentence s : text.sentences()) {
        System.out.println(s.span().of(all).replaceAll("\\s+", " "));
        for (Attribution a : reading.attributions()) {
          if (s.span().overlaps(a.cue())) {
            System.out.printf(
                "    %s (%s%s) | %s | %s  [%s, %s]%n",
                a.link().name(),
                a.link().kind().name().toLowerCase(Locale.ROOT),
                a.link().medium().map(m -> ", " + m).orElse(""),
                a.cue().of(all),
                a.content().stream()
                    .map(piece -> piece.of(all).replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" ... ")),
                reading.voiceAt(a.content().get(0)).words(),
                reading.modalityAt(a.content().get(0)));
          }
        }
      }
    }
  }
}
