// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Account;
import org.dateline.codebook.Actor;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Evidence;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Part;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;

/**
 * Generated reports as long as news is, and as full: a title, an address, some two thousand
 * characters, and for each act what officials, hospitals and witnesses say of it, who is held to
 * have done it, and sometimes who claims it, or what it was the worst or the first of. What a
 * report adds depends on the report alone.
 */
final class FullReports implements Iterator<CodedReport> {
  /** Names that acts are ascribed to; a few have most of them. */
  static final int ACTORS = 400;

  private static final int FILLING = 230;
  private static final String[] COUNTRIES = Locale.getISOCountries();

  private final GeneratedReports bare = new GeneratedReports(1, Integer.MAX_VALUE);

  @Override
  public boolean hasNext() {
    return bare.hasNext();
  }

  @Override
  public CodedReport next() {
    return full(bare.next());
  }

  private static CodedReport full(CodedReport coded) {
    Report report = coded.report();
    String title = "Attack reported, " + report.published().map(Object::toString).orElse("");
    Telling telling = new Telling(report, title);
    for (Account account : coded.accounts()) {
      telling.tell(account);
    }
    // A copy has the words of what it copies.
    Random words = new Random(report.text().hashCode());
    for (int i = 0; i < FILLING; i++) {
      telling.text.append(" w").append((int) (20_000 * Math.pow(words.nextDouble(), 3)));
    }
    return telling.told(title);
  }

  /** An actor by its place in the list; every other one stands in a list. */
  static Actor actor(int number) {
    String name = "Front " + number;
    return number % 2 == 0
        ? new Actor(name, Optional.of("front_" + number), ActorKind.ARMED_GROUP, Optional.empty())
        : Actor.unnamed(name);
  }

  /** One report on its way from bare to full. */
  private static final class Telling {
    private final Report bare;
    private final StringBuilder text;
    private final int shift;
    private final Random random;
    private final List<Said> said = new ArrayList<>();

    /** What will be a statement when the text is whole. */
    private record Said(String account, Field field, Value value, Voice voice, Span span) {}

    Telling(Report bare, String title) {
      this.bare = bare;
      this.text = new StringBuilder(title).append("\n\n").append(bare.text());
      this.shift = title.length() + 2;
      this.random = new Random(bare.id().hashCode());
    }

    void tell(Account account) {
      Count killed = Count.exactly(0);
      int act = 0;
      for (Statement one : account.statements()) {
        Span span = one.evidence().span();
        Value value = one.value() instanceof Place place ? inTheWorld(place) : one.value();
        Span here = new Span(span.start() + shift, span.end() + shift);
        said.add(new Said(account.id(), one.field(), value, one.voice(), here));
        killed = one.field() == Field.KILLED && value instanceof Count count ? count : killed;
        boolean tells = one.field() == Field.PLACE || one.field() == Field.DATE;
        act += tells ? value.toString().hashCode() : 0;
      }
      figures(account.id(), killed.min());
      for (Field field : List.of(Field.TYPE, Field.PLACE, Field.DATE, Field.WEAPON)) {
        again(account.id(), field, official("A witness", VoiceKind.WITNESS));
        again(account.id(), field, official("The governor", VoiceKind.OFFICIAL));
      }
      Random ofAct = new Random(act);
      doers(account.id(), ofAct);
      if (ofAct.nextInt(12) == 0) {
        precedent(account.id(), ofAct.nextBoolean() ? "deadliest" : "first");
      }
    }

    private void figures(String account, int killed) {
      for (String who : List.of("The police", "The hospital", "The ministry")) {
        Voice voice = official(who, VoiceKind.OFFICIAL);
        Count dead = Count.exactly(Math.max(0, killed + random.nextInt(3) - 1));
        say(account, Field.KILLED, dead, voice, who + counted() + dead.min() + " dead.");
        Count hurt = Count.exactly(killed * 2 + random.nextInt(4));
        say(account, Field.WOUNDED, hurt, voice, who + counted() + hurt.min() + " hurt.");
      }
    }

    private void again(String account, Field field, Voice voice) {
      said.stream()
          .filter(one -> one.account().equals(account) && one.field() == field)
          .findFirst()
          .ifPresent(
              one -> {
                String who = voice.root().name();
                say(
                    account,
                    field,
                    one.value(),
                    voice,
                    who + " bore out the " + field.code() + ".");
              });
    }

    private void doers(String account, Random act) {
      Actor actor = actor((int) (ACTORS * Math.pow(act.nextDouble(), 3)));
      Voice police = official("The police", VoiceKind.OFFICIAL);
      if (act.nextInt(10) < 5) {
        Value doer = new Perpetrator(actor, Basis.SUSPECTED, police);
        say(
            account,
            Field.PERPETRATOR,
            doer,
            police,
            "Police" + word() + " suspect " + actor.name() + ".");
      }
      if (act.nextInt(10) == 0) {
        Voice group = official(actor.name(), VoiceKind.ARMED_GROUP);
        Claim claim =
            new Claim(
                actor,
                random.nextInt(6) == 0 ? ClaimStatus.DENIED : ClaimStatus.CLAIMED,
                Optional.empty(),
                Channel.SOCIAL_MEDIA,
                List.of(),
                Authenticity.UNVERIFIED,
                group,
                Optional.empty(),
                group);
        say(account, Field.CLAIM, claim, group, actor.name() + " spoke" + word() + " of it.");
      }
    }

    private void precedent(String account, String rank) {
      String words = "the " + rank + " attack there since 2019";
      Voice officials = official("Officials", VoiceKind.OFFICIAL);
      Value precedent = new Precedent(words, "since 2019", officials);
      say(account, Field.PRECEDENT, precedent, officials, "It was" + word() + " " + words + ".");
    }

    /** Words between, so that sentences of one form are not taken for copies. */
    private String counted() {
      return word() + " counted" + word() + " ";
    }

    private String word() {
      return " v" + random.nextInt(5000);
    }

    private Voice official(String name, VoiceKind kind) {
      String outlet = bare.source().orElse("");
      return Voice.of(VoiceLink.of(name, kind), VoiceLink.of(outlet, VoiceKind.OUTLET));
    }

    private void say(String account, Field field, Value value, Voice voice, String sentence) {
      text.append(' ');
      int start = text.length();
      text.append(sentence);
      said.add(new Said(account, field, value, voice, new Span(start, text.length())));
    }

    CodedReport told(String title) {
      Report report =
          new Report(
              bare.id(),
              Optional.of(title),
              bare.source(),
              Optional.empty(),
              Optional.of("https://outlet.example/" + bare.id()),
              bare.published(),
              Optional.empty(),
              text.toString(),
              List.of(Part.body(new Span(shift, text.length()))));
      List<Account> accounts = new ArrayList<>();
      said.stream()
          .map(Said::account)
          .distinct()
          .forEach(id -> accounts.add(new Account(id, report.id(), statements(report, id))));
      return new CodedReport(report, accounts, List.of(), List.of());
    }

    private List<Statement> statements(Report report, String account) {
      Optional<LocalDateTime> at = report.published();
      return said.stream()
          .filter(one -> one.account().equals(account))
          .map(
              one ->
                  new Statement(
                      account,
                      one.field(),
                      one.value(),
                      Evidence.of(report, one.span()),
                      one.voice(),
                      Modality.ASSERTED,
                      at,
                      "generated",
                      0.8,
                      "generated"))
          .toList();
    }

    /** The same place in a country that there is, so that filters find it. */
    private static Place inTheWorld(Place place) {
      String made = place.country().orElse("AA");
      String country = COUNTRIES[(made.charAt(0) - 'A') * 26 + made.charAt(1) - 'A'];
      return new Place(
          place.name(),
          Optional.of(country),
          place.admin1(),
          place.coordinates(),
          place.precision(),
          place.gazetteerId());
    }
  }
}
