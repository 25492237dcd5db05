// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import static org.dateline.merge.Telling.official;
import static org.dateline.merge.Telling.outlet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.assess.PastEvent;
import org.dateline.assess.Recording;
import org.dateline.assess.Sources;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Field;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.Weapon;
import org.dateline.merge.Telling;

/** Incidents that nobody ever reported, with the reports that tell of them. */
final class Invented {
  static final VoiceLink CHIEF = official("head of the rescue service");
  static final VoiceLink GOVERNOR = official("provincial governor");

  private Invented() {}

  /** Incidents with the reports that tell of them. */
  record Case(List<RecordedIncident> incidents, List<Report> reports) {
    Brief brief(Archive archive) {
      return Brief.of(Optional.empty(), Optional.empty(), incidents, heads(), archive);
    }

    Map<String, ReportHead> heads() {
      Map<String, ReportHead> heads = new HashMap<>();
      for (Report one : reports) {
        heads.put(
            one.id(),
            new ReportHead(
                one.id(),
                Optional.of("On " + one.id()),
                one.source(),
                Optional.of("https://news.example.org/" + one.id()),
                one.published()));
      }
      return heads;
    }
  }

  static Case of(Telling... told) {
    List<CodedReport> coded = new ArrayList<>();
    List<String> accounts = new ArrayList<>();
    for (Telling one : told) {
      CodedReport report = one.coded();
      coded.add(report);
      report.accounts().forEach(account -> accounts.add(account.id()));
    }
    RecordedIncident incident =
        Recording.of(accounts, coded, List.of(), Optional.empty(), Sources.bundled());
    return new Case(List.of(incident), coded.stream().map(CodedReport::report).toList());
  }

  /** Two outlets, two voices, one figure that rises; nobody disagrees. */
  static Case simple() {
    return of(
        report(
                "wire-1",
                "Atlas Wire",
                "2019-03-04T10:15",
                "A car bomb at a market in Harun killed at least seven people on Monday, the head of"
                    + " the rescue service said.")
            .account(IncidentType.BOMBING)
            .said(Field.DATE, day("2019-03-04"), "on Monday", CHIEF)
            .said(Field.PLACE, harun(), "Harun", CHIEF)
            .said(Field.WEAPON, Weapon.VEHICLE_BOMB, "A car bomb", CHIEF)
            .said(Field.TARGET, market(), "a market", CHIEF)
            .said(Field.KILLED, Count.atLeast(7), "at least seven people", CHIEF),
        report(
                "post-1",
                "Harbour Post",
                "2019-03-04T19:40",
                "The bomb in Harun killed twelve people and wounded 39, the head of the rescue"
                    + " service said on Monday evening. A nurse also counted twelve dead.")
            .account(IncidentType.BOMBING)
            .said(Field.DATE, day("2019-03-04"), "on Monday evening", CHIEF)
            .said(Field.PLACE, harun(), "Harun", CHIEF)
            .said(Field.KILLED, Count.exactly(12), "twelve people", CHIEF)
            .said(Field.WOUNDED, Count.exactly(39), "39", CHIEF)
            .said(
                Field.KILLED,
                Count.exactly(12),
                "twelve dead",
                VoiceLink.of("nurse", VoiceKind.WITNESS)));
  }

  /** Two who claim it, one who denies it, and a toll on which voices cannot all be right. */
  static Case contested() {
    Telling wire =
        report(
                "wire-2",
                "Atlas Wire",
                "2019-05-02T09:00",
                "Gunmen killed 30 soldiers at a post near Harun on Thursday, the deadliest attack"
                    + " since 2015, the provincial governor said. The Red Valley Front said in a"
                    + " video that it did it.")
            .account(IncidentType.ARMED_ASSAULT)
            .said(Field.DATE, day("2019-05-02"), "on Thursday", GOVERNOR)
            .said(Field.PLACE, harun(), "Harun", GOVERNOR)
            .said(Field.KILLED, Count.exactly(30), "30 soldiers", GOVERNOR)
            .said(
                Field.PRECEDENT,
                new Precedent(
                    "the deadliest attack since 2015",
                    "since 2015",
                    Voice.of(GOVERNOR, outlet("Atlas Wire"))),
                "the deadliest attack since 2015",
                GOVERNOR);
    claim(
        wire, "Red Valley Front", ClaimStatus.CLAIMED, Channel.VIDEO, "The Red Valley Front said");
    Telling courier =
        report(
                "courier-2",
                "Coastal Courier",
                "2019-05-03T07:30",
                "An army spokesman put the dead of Thursday's attack near Harun at nine. The Hill"
                    + " Brigade claimed it in a leaflet. The Delta Army denied any part in it.")
            .account(IncidentType.ARMED_ASSAULT)
            .said(Field.DATE, day("2019-05-02"), "Thursday", official("army spokesman"))
            .said(Field.PLACE, harun(), "Harun", official("army spokesman"))
            .said(Field.KILLED, Count.exactly(9), "nine", official("army spokesman"));
    claim(
        courier,
        "Hill Brigade",
        ClaimStatus.CLAIMED,
        Channel.LETTER_OR_LEAFLET,
        "The Hill Brigade claimed it");
    claim(courier, "Delta Army", ClaimStatus.DENIED, Channel.UNKNOWN, "The Delta Army denied");
    return of(wire, courier);
  }

  /** Nothing but one village radio. */
  static Case village() {
    return of(
        report(
                "radio-3",
                "Radio Tamsa",
                "2019-07-20T18:00",
                "Men on motorcycles burned the school of Tamsa, listeners said.")
            .account(IncidentType.FACILITY_ATTACK)
            .said(Field.PLACE, harun(), "Tamsa"));
  }

  private static Telling report(String id, String source, String at, String text) {
    return Telling.report(id, source, at, text);
  }

  private static void claim(
      Telling telling, String name, ClaimStatus status, Channel channel, String words) {
    Actor actor = new Actor(name, Optional.of(name), ActorKind.ARMED_GROUP, Optional.empty());
    Voice by = Voice.of(outlet("Atlas Wire"));
    telling.said(
        Field.CLAIM,
        new Claim(
            actor,
            status,
            Optional.empty(),
            channel,
            List.of(),
            Authenticity.UNVERIFIED,
            by,
            Optional.of(new HourRange(1, 24)),
            by),
        words);
  }

  private static org.dateline.codebook.DateRange day(String day) {
    return org.dateline.codebook.DateRange.day(LocalDate.parse(day));
  }

  private static org.dateline.codebook.Place harun() {
    return new org.dateline.codebook.Place(
        "Harun",
        Optional.of("XK"),
        Optional.empty(),
        Optional.empty(),
        org.dateline.codebook.PlacePrecision.CITY,
        Optional.empty());
  }

  private static Target market() {
    return new Target(TargetKind.BUSINESS, "a market", Optional.empty());
  }

  /** One incident told by a few outlets that give whatever the seed says. */
  static Case random(long seed) {
    Random random = new Random(seed);
    List<Telling> told = new ArrayList<>();
    int reports = 1 + random.nextInt(5);
    for (int i = 0; i < reports; i++) {
      String text =
          "Report " + i + ": some, many, 5 or 7 in Harun; \u202eوقال <b>Вера</b> & [x](y).";
      Telling telling =
          report("r" + i, "Paper " + random.nextInt(3), "2019-05-0" + (i + 1) + "T08:00", text)
              .account(any(IncidentType.values(), random));
      VoiceLink voice = official(random.nextBoolean() ? "mayor" : "Governor of Harun");
      for (Field field : List.of(Field.KILLED, Field.WOUNDED, Field.ABDUCTED)) {
        if (random.nextInt(3) > 0) {
          telling.said(field, Count.exactly(random.nextInt(4)), "5 or 7", voice);
        }
      }
      if (random.nextBoolean()) {
        telling.said(Field.DATE, day("2019-05-0" + (1 + random.nextInt(3))), "some", voice);
      }
      if (random.nextBoolean()) {
        telling.said(Field.PLACE, harun(), "Harun");
      }
      if (random.nextBoolean()) {
        Weapon weapon = any(Weapon.values(), random);
        telling.said(Field.WEAPON, weapon, "many", voice);
      }
      if (random.nextBoolean()) {
        ClaimStatus status = any(ClaimStatus.values(), random);
        claim(telling, "Front " + random.nextInt(2), status, Channel.UNKNOWN, "وقال <b>Вера</b>");
      }
      told.add(telling);
    }
    return of(told.toArray(Telling[]::new));
  }

  private static <T> T any(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  /** What is known of the past. */
  record Known(LocalDate since, List<PastEvent> acts) implements Archive {
    static final Known NOTHING = new Known(LocalDate.MAX, List.of());

    @Override
    public Optional<LocalDate> begins(String country) {
      return since.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(since);
    }

    @Override
    public List<PastEvent> in(String country, LocalDate from, LocalDate to, int killed) {
      return acts.stream()
          .filter(act -> !act.day().isBefore(from) && !act.day().isAfter(to))
          .filter(act -> act.killed() >= killed)
          .toList();
    }

    @Override
    public List<PastEvent> by(Actor actor, LocalDate from, LocalDate to) {
      return List.of();
    }
  }
}
