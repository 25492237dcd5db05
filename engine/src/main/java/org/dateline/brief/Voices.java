// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;

/** Who said something, in words. */
final class Voices {
  /** Voices that a sentence names; the others are counted. */
  private static final int NAMED = 3;

  private Voices() {}

  /** The one who knows, with who quotes it where that is not the one who printed it. */
  static String name(Voice voice) {
    VoiceLink root = voice.root();
    String name = Wording.name(root.name());
    List<String> beside = new ArrayList<>();
    Optional<String> speaker =
        root.medium().filter(medium -> Vocabulary.find("speaker", medium).isPresent());
    if (speaker.isPresent()) {
      boolean word = root.name().equals(root.name().toLowerCase(Locale.ROOT).replace(" ", ""));
      name = word ? name + " " + speaker.get() : "a " + speaker.get() + " for " + name;
    } else {
      root.medium().ifPresent(beside::add);
    }
    if (voice.chain().size() > 2) {
      beside.add("quoted by " + Wording.name(voice.chain().get(1).name()));
    }
    return name + (beside.isEmpty() ? "" : " (" + String.join(", ", beside) + ")");
  }

  /** Whether the voice is the report's own. */
  static boolean own(Voice voice) {
    return voice.root().kind() == VoiceKind.OUTLET;
  }

  /** Whether all of them are the reports' own. */
  static boolean own(List<Statement> statements) {
    return statements.stream().allMatch(one -> own(one.voice()));
  }

  /** "No group has claimed it" has no voice of a group. */
  static boolean nobody(Voice voice) {
    return Vocabulary.find("nobody", key(voice).split(" ")[0]).isPresent();
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
    return names(statements) + (own(statements) ? " reported" : " said");
  }
}
