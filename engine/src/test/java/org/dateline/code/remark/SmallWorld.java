// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.code.Meanings;
import org.dateline.code.Reference;
import org.dateline.code.voice.Attribution;
import org.dateline.code.voice.VoiceReading;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Found;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Phrases;
import org.dateline.text.Text;

/** A reference that knows a handful of names, and a reading in which only the printer speaks. */
final class SmallWorld implements Reference {
  static final LocalDate DAY = LocalDate.of(2017, 6, 7);
  static final VoiceLink PAPER = VoiceLink.of("The Paper", VoiceKind.OUTLET);

  private final Phrases<Actor> actors = new Phrases<>();
  private final Phrases<Place> places = new Phrases<>();
  private final Phrases<Place> demonyms = new Phrases<>();
  private final Phrases<DateRange> times = new Phrases<>();

  SmallWorld() {
    group("islamic-state", "Islamic State", "IS", "ISIL", "ISIS", "Islamic State group");
    group("taliban", "Taliban", "Taleban", "Taliban");
    group("fmln", "FMLN", "Farabundo Marti National Liberation Front");
    group("mrta", "Tupac Amaru Revolutionary Movement", "MRTA");
    group("eln", "ELN", "National Liberation Army");
    group("farc", "FARC");
    group("medellin-cartel", "Medellin Cartel");
    group("extraditables", "Extraditables");
    group("hamas", "Hamas");
    group("hezbollah", "Hezbollah");
    group("houthi", "Houthis", "Houthi", "Houthi movement");
    group("islamic-jihad", "Islamic Jihad", "Jihad");
    group("aqap", "al-Qaida in the Arabian Peninsula");
    group("aqi", "al-Qaida in Iraq");
    group("al-qaida", "al-Qaida", "al-Qaeda");
    group("al-shabab", "al-Shabab");
    group("abu-sayyaf", "Abu Sayyaf", "Abu Sayyaf Group");
    group("shining-path", "Shining Path");
    actors.add("Iraqi army", force("Iraqi army", "IQ"));
    actors.add("Israeli military", force("Israeli military", "IL"));
    country("Iran", "IR", "Iranian", "Iranians");
    country("Iraq", "IQ", "Iraqi", "Iraqis");
    country("Syria", "SY", "Syrian", "Syrians");
    country("Israel", "IL", "Israeli", "Israelis");
    country("Pakistan", "PK", "Pakistani");
    country("Yemen", "YE", "Yemeni");
    country("Colombia", "CO", "Colombian");
    country("El Salvador", "SV", "Salvadoran");
    country("Turkey", "TR", "Turkish");
    country("Saudi Arabia", "SA", "Saudi");
    country("Afghanistan", "AF", "Afghan");
    country("France", "FR", "French");
    city("Mosul", "IQ");
    city("Kabul", "AF");
    city("Tehran", "IR");
    city("Raqqa", "SY");
    times.add("Monday", DateRange.day(DAY.minusDays(2)));
    times.add("Tuesday", DateRange.day(DAY.minusDays(1)));
    times.add("yesterday", DateRange.day(DAY.minusDays(1)));
    times.add("today", DateRange.day(DAY));
    times.add(
        "late March",
        DateRange.of(
            LocalDate.of(2017, 3, 21),
            LocalDate.of(2017, 3, 31),
            org.dateline.codebook.DatePrecision.WEEK));
  }

  private void group(String id, String name, String... aliases) {
    Actor actor = new Actor(name, Optional.of(id), ActorKind.ARMED_GROUP, Optional.empty());
    actors.add(name, actor);
    for (String alias : aliases) {
      actors.add(alias, actor);
    }
  }

  private static Actor force(String name, String country) {
    return new Actor(name, Optional.empty(), ActorKind.STATE_FORCE, Optional.of(country));
  }

  private void country(String name, String code, String... words) {
    Place place = place(name, code, PlacePrecision.COUNTRY);
    places.add(name, place);
    for (String word : words) {
      demonyms.add(word, place);
    }
  }

  private void city(String name, String code) {
    places.add(name, place(name, code, PlacePrecision.CITY));
  }

  private static Place place(String name, String code, PlacePrecision precision) {
    return new Place(
        name, Optional.of(code), Optional.empty(), Optional.empty(), precision, Optional.empty());
  }

  @Override
  public Meanings meaningsIn(Text text) {
    return new Meanings(
        found(text, places),
        found(text, demonyms),
        found(text, times),
        found(text, actors),
        List.of());
  }

  private static <T> List<Found<T>> found(Text text, Phrases<T> phrases) {
    return phrases.in(text.tokens(), 0, text.tokens().size()).stream()
        // "is" is a verb, "IS" a group.
        .filter(hit -> !text.span(hit.first(), hit.end()).of(text.report().text()).equals("is"))
        .map(hit -> new Found<>(text.span(hit.first(), hit.end()), hit.value()))
        .toList();
  }

  /** A report of one voice, published on {@link #DAY}. */
  static Text text(String words) {
    return text(words, List.of(Part.body(new Span(0, words.length()))));
  }

  static Text text(String words, List<Part> parts) {
    return Text.of(
        new Report(
            "r",
            Optional.empty(),
            Optional.of("The Paper"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DAY.atStartOfDay()),
            Optional.empty(),
            words,
            parts));
  }

  static List<Remark> remarks(String words) {
    return remarks(text(words));
  }

  static List<Remark> remarks(Text text) {
    return Remarks.in(text, new SmallWorld().meaningsIn(text), new PartVoices(text));
  }

  /** Each part speaks with its own voice; "allegedly" in a sentence hedges it. */
  record PartVoices(Text text) implements VoiceReading {
    @Override
    public Voice voiceAt(Span span) {
      List<VoiceLink> chain = new ArrayList<>();
      part(span).flatMap(Part::voice).ifPresent(chain::add);
      chain.add(PAPER);
      return new Voice(chain);
    }

    @Override
    public Modality modalityAt(Span span) {
      return span.of(text.report().text()).contains("allegedly")
          ? Modality.HEDGED
          : Modality.ASSERTED;
    }

    @Override
    public Optional<LocalDateTime> saidAt(Span span) {
      return part(span).flatMap(Part::at).or(() -> text.report().published());
    }

    @Override
    public List<Attribution> attributions() {
      return List.of();
    }

    private Optional<Part> part(Span span) {
      return text.report().parts().stream().filter(p -> p.span().overlaps(span)).findFirst();
    }
  }
}
