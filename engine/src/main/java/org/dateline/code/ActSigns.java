// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.code.Trigger.Pointing;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.text.Text;

/**
 * How an act is told: the signs by which a reader tells a reportable incident from general
 * statements, echoes and what is only touched on. Each sign is a few words; what they are worth is
 * in {@code act-signs.tsv}.
 */
final class ActSigns {
  private static final String MARKED = "marked ";

  private final Text text;
  private final VoiceReading voices;
  private final Optional<LocalDate> day;

  ActSigns(Text text, VoiceReading voices) {
    this.text = text;
    this.voices = voices;
    this.day = text.report().day();
  }

  /**
   * The signs of one act.
   *
   * @param acts how many are told in the report, this one among them
   * @param part whether the report tells of it, with others, as one of several
   */
  Set<String> of(Telling act, int acts, boolean part) {
    Set<String> signs = new TreeSet<>();
    int marked = -1;
    boolean allGeneral = true;
    for (Trigger trigger : act.triggers()) {
      for (String sign : trigger.signs()) {
        if (sign.startsWith(MARKED)) {
          marked = Math.max(marked, Integer.parseInt(sign.substring(MARKED.length())));
        } else if (!sign.equals("general words")) {
          signs.add(sign);
        }
      }
      allGeneral &= trigger.signs().contains("general words");
      signs.add("said " + voices.modalityAt(trigger.span()).name().toLowerCase(Locale.ROOT));
    }
    signs.add(MARKED + marked);
    if (allGeneral) {
      signs.add("only general words");
    }
    signs.add("score " + (int) Math.min(9, act.score() * 10));
    signs.add("told " + many(act.triggers().size()));
    signs.add("acts " + many(acts));
    signs.add("stage " + act.stage().code());
    signs.add("type " + act.strongType().map(t -> t.code()).orElse("weak"));
    if (part) {
      signs.add("one of several");
    }
    position(act, signs);
    pointing(act, signs);
    parts(act, signs);
    return signs;
  }

  private static String many(int number) {
    return number <= 3 ? Integer.toString(number) : number <= 6 ? "4 to 6" : "many";
  }

  private void position(Telling act, Set<String> signs) {
    int first = act.firstSentence();
    if (text.partOf(text.sentences().get(first)).kind() == PartKind.TITLE) {
      signs.add("in the title");
    }
    signs.add(
        "from "
            + (first <= 1
                ? "the first"
                : first <= 4 ? "the lead" : first <= 10 ? "the middle" : "late"));
    int length = (int) act.triggers().stream().mapToInt(Trigger::sentence).distinct().count();
    signs.add("sentences " + many(length));
  }

  private static void pointing(Telling act, Set<String> signs) {
    if (act.pointsBack()) {
      signs.add("only points back");
    }
    if (act.tellsAnother()) {
      signs.add("tells another");
    }
    if (act.tellsSeveral()) {
      signs.add("tells several");
    }
    if (act.triggers().stream().anyMatch(t -> t.pointing() == Pointing.POINTING_BACK)) {
      signs.add("pointed back at");
    }
  }

  private void parts(Telling act, Set<String> signs) {
    for (Role role : Role.values()) {
      if (role != Role.PLACE && role != Role.TIME && !act.of(role).isEmpty()) {
        Role sign = role == Role.IN_HOSPITAL ? Role.HIT : role;
        signs.add("has " + sign.name().toLowerCase(Locale.ROOT));
      }
    }
    signs.add(
        "place "
            + act.place()
                .map(m -> ((Place) m.value()).precision())
                .map(p -> p == PlacePrecision.COUNTRY ? "country" : "finer")
                .orElse("none"));
    signs.add("date " + act.date().map(m -> date((DateRange) m.value())).orElse("none"));
  }

  private String date(DateRange date) {
    String precision = Telling.isDay(date) ? "day" : "vague";
    if (day.isEmpty()) {
      return precision;
    }
    LocalDate filed = day.get();
    if (date.start().isAfter(filed)) {
      return precision + " to come";
    }
    if (date.end().isBefore(filed.minusDays(30))) {
      return precision + " long ago";
    }
    return date.end().isBefore(filed.minusDays(7)) ? precision + " weeks ago" : precision + " now";
  }
}
