// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;

/** Who said something, in words. */
final class Voices {
  /** Voices that a sentence names; the others are counted. */
  private static final int NAMED = 3;

  private Voices() {}

  /** The one who knows, with who quotes it where that is not the one who printed it. */
  static String name(Voice voice) {
    String root = Wording.name(voice.root().name());
    String medium = voice.root().medium().map(one -> " (" + one + ")").orElse("");
    int links = voice.chain().size();
    return links > 2
        ? root + medium + ", as quoted by " + Wording.name(voice.chain().get(1).name())
        : root + medium;
  }

  /** Whether the voice is the report's own. */
  static boolean own(Voice voice) {
    return voice.root().kind() == VoiceKind.OUTLET;
  }

  /** The same voice, however it is spelled and whoever prints it. */
  static String key(Voice voice) {
    return voice.root().name().toLowerCase(Locale.ROOT).strip();
  }

  /** The statements of different root voices, the first of each. */
  static List<Statement> distinct(List<Statement> statements) {
    Map<String, Statement> first = new LinkedHashMap<>();
    statements.forEach(one -> first.putIfAbsent(key(one.voice()), one));
    return List.copyOf(first.values());
  }

  /** "the head of the emergency services", "X, Y and three others". */
  static String names(List<Statement> statements) {
    List<Statement> voices = distinct(statements);
    List<String> names = new ArrayList<>();
    voices.stream()
        .limit(voices.size() == NAMED + 1 ? NAMED - 1 : NAMED)
        .map(one -> name(one.voice()))
        .distinct()
        .forEach(names::add);
    int others = voices.size() - Math.min(voices.size(), voices.size() == NAMED + 1 ? 2 : NAMED);
    if (others > 0) {
      names.add(Wording.number(others) + (others == 1 ? " other" : " others"));
    }
    return Wording.list(names, "and");
  }

  /** "X said", "Meridian News Agency reported". */
  static String said(List<Statement> statements) {
    boolean own = distinct(statements).stream().allMatch(one -> own(one.voice()));
    return names(statements) + (own ? " reported" : " said");
  }
}
