// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Count;
import org.dateline.codebook.DatePrecision;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Direction;
import org.dateline.codebook.DirectionKind;
import org.dateline.codebook.Field;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Value;
import org.dateline.codebook.Victim;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/**
 * Reads what an analyst writes for a value: {@code killed=12 or more}, {@code date=7 June 2017}.
 * Forgiving in form, strict in meaning: what cannot be read is refused with what there is.
 */
public final class SettingReader {
  private static final Pattern KIND_AND_NAME = Pattern.compile("([A-Za-z_ ]+):(.*)");
  private static final Pattern NAME_AND_BASIS = Pattern.compile("([^()]*)\\(([^()]*)\\)");
  private static final List<Field> NO_VALUES =
      List.of(
          Field.INDICATOR,
          Field.RELATION,
          Field.SAME,
          Field.DIFFERENT,
          Field.WITHDRAWN,
          Field.RELIABILITY);

  private final Voice author;

  /** Reads what this analyst writes. */
  public SettingReader(String author) {
    this.author = Voice.of(VoiceLink.of(author, VoiceKind.ANALYST));
  }

  /** The fields that can be set, as the codebook writes them. */
  public static List<String> fields() {
    return Arrays.stream(Field.values())
        .filter(field -> !NO_VALUES.contains(field))
        .map(Field::code)
        .toList();
  }

  /**
   * Reads "field=value".
   *
   * @throws IllegalArgumentException saying what is wrong and what there is
   */
  public Setting read(String written) {
    int equals = written.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "'" + written + "' sets nothing; write it as killed=12 or place=\"Tehran\"");
    }
    String name = coded(written.substring(0, equals)).replace('.', '_');
    String value = written.substring(equals + 1).strip();
    Field field =
        Coded.find(Field.class, name)
            .filter(one -> !NO_VALUES.contains(one))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no field '" + name + "'; there are " + words(fields())));
    if (value.isEmpty()) {
      throw new IllegalArgumentException(name + " needs a value, as in " + example(field));
    }
    return new Setting(field, value(field, value));
  }

  private Value value(Field field, String value) {
    return switch (field) {
      case TYPE -> coded(IncidentType.class, value);
      case STAGE -> coded(Stage.class, value);
      case WEAPON -> coded(Weapon.class, value);
      case DATE -> date(value);
      case PLACE -> place(value);
      case TARGET -> target(value);
      case VICTIMS -> victim(value);
      case SUICIDE, BACKGROUND, REJECTED, ACCEPTED -> yesNo(field, value);
      case KILLED, WOUNDED, ABDUCTED, ATTACKERS_NUMBER, ATTACKERS_KILLED, ATTACKERS_ARRESTED ->
          count(field, value);
      case PERPETRATOR -> perpetrator(value);
      case CLAIM -> claim(value);
      case DIRECTION -> new Direction(coded(DirectionKind.class, value), author, "");
      case PRECEDENT -> new Precedent(value, value, author);
      case OPERATION -> new OperationLink(value);
      case INDICATOR, RELATION, SAME, DIFFERENT, WITHDRAWN, RELIABILITY ->
          throw new IllegalArgumentException(field.code() + " cannot be set");
    };
  }

  /** How a value of a field is written in a form, where the field is chosen: "12 or more". */
  public static String valueExample(Field field) {
    return example(field).replace(field.code() + "=", "").replace("\"", "");
  }

  /** How a value of a field is written: "killed=12 or more". */
  public static String example(Field field) {
    return switch (field) {
      case DATE -> "date=2017-06-07, date=2017-06 or date=\"7 June 2017\"";
      case PLACE -> "place=\"Tehran\" or place=\"Tripoli, Libya\"";
      case TARGET -> "target=\"police: a checkpoint\"";
      case VICTIMS -> "victims=\"civilians: worshippers\"";
      case PERPETRATOR -> "perpetrator=\"Islamic State (claimed)\"";
      case CLAIM -> "claim=\"Islamic State (claimed)\"";
      case SUICIDE, BACKGROUND, REJECTED, ACCEPTED -> field.code() + "=true";
      case TYPE -> "type=bombing";
      case STAGE -> "stage=thwarted";
      case WEAPON -> "weapon=explosive";
      case DIRECTION -> "direction=inspired";
      case PRECEDENT -> "precedent=\"the first in Iran\"";
      case OPERATION -> "operation=twin-attacks";
      default -> field.code() + "=12, " + field.code() + "=\"12 or more\" or \"15 to 20\"";
    };
  }

  private static <E extends Enum<E> & Coded> E coded(Class<E> list, String value) {
    return Coded.find(list, coded(value)).orElseThrow(() -> unread(value, words(codes(list))));
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Class<E> list) {
    return Arrays.stream(list.getEnumConstants()).map(Coded::code).toList();
  }

  private static String coded(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private static IllegalArgumentException unread(String value, String there) {
    return new IllegalArgumentException("'" + value + "' is none of " + there);
  }

  private static String words(List<String> list) {
    return list.stream().collect(Collectors.joining(", "));
  }

  private static YesNo yesNo(Field field, String value) {
    return switch (coded(value)) {
      case "true", "yes", "y", "1" -> YesNo.TRUE;
      case "false", "no", "n", "0" -> YesNo.FALSE;
      case "unknown" -> YesNo.UNKNOWN;
      default -> throw unread(value, "true, false, unknown, as in " + example(field));
    };
  }

  private static Count count(Field field, String value) {
    String words = value.toLowerCase(Locale.ROOT).strip();
    if (words.matches("[0-9]{1,7}")) {
      return Count.exactly(Integer.parseInt(words));
    }
    Matcher range = Pattern.compile("([0-9]{1,7}) ?(?:-|–|to) ?([0-9]{1,7})").matcher(words);
    if (range.matches()) {
      int from = Integer.parseInt(range.group(1));
      int to = Integer.parseInt(range.group(2));
      if (from <= to) {
        return Count.between(from, to);
      }
    }
    Matcher open = Pattern.compile("([0-9]{1,7}) ?(?:\\+|or more)").matcher(words);
    if (open.matches()) {
      return Count.atLeast(Integer.parseInt(open.group(1)));
    }
    return Lookup.count(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + value + "' is no number; write it as in " + example(field)));
  }

  private static DateRange date(String value) {
    String iso = value.replaceFirst("(?<=[0-9]) (?=[0-9])", "T");
    return find(() -> DateRange.day(LocalDate.parse(iso)))
        .or(() -> find(() -> month(YearMonth.parse(iso))))
        .or(() -> find(() -> hour(iso)))
        .or(() -> find(() -> year(iso)))
        .or(() -> Lookup.date(value))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + value + "' is no date; write it as in " + example(Field.DATE)));
  }

  private static Optional<DateRange> find(Supplier<DateRange> form) {
    try {
      return Optional.of(form.get());
    } catch (java.time.DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // another form, then
    }
  }

  private static DateRange month(YearMonth month) {
    return DateRange.of(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  private static DateRange hour(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      throw new IllegalArgumentException(iso);
    }
    return DateRange.hour(
        LocalDate.parse(iso.substring(0, time)), LocalTime.parse(iso.substring(time + 1)));
  }

  private static DateRange year(String iso) {
    int year = Integer.parseInt(iso);
    return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
  }

  /** What the gazetteer does not know is kept in the analyst's words. */
  private static Place place(String value) {
    return Lookup.place(value)
        .orElseGet(
            () ->
                new Place(
                    value,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PlacePrecision.UNKNOWN,
                    Optional.empty()));
  }

  private static Target target(String value) {
    Matcher both = KIND_AND_NAME.matcher(value);
    if (both.matches()) {
      TargetKind kind = coded(TargetKind.class, both.group(1));
      return new Target(kind, both.group(2).strip(), Optional.empty());
    }
    TargetKind kind = Coded.find(TargetKind.class, coded(value)).orElse(TargetKind.UNKNOWN);
    return new Target(kind, value, Optional.empty());
  }

  private static Victim victim(String value) {
    Target target = target(value);
    return new Victim(target.name(), target.kind());
  }

  private static Actor actor(String name) {
    String stripped = name.strip();
    return Lookup.actor(stripped).orElseGet(() -> Actor.unnamed(stripped));
  }

  private Value perpetrator(String value) {
    Matcher both = NAME_AND_BASIS.matcher(value);
    boolean based = both.matches();
    Basis basis = based ? coded(Basis.class, both.group(2)) : Basis.ATTRIBUTED;
    return new org.dateline.codebook.Perpetrator(
        actor(based ? both.group(1) : value), basis, author);
  }

  private Value claim(String value) {
    Matcher both = NAME_AND_BASIS.matcher(value);
    boolean stated = both.matches();
    ClaimStatus status = stated ? coded(ClaimStatus.class, both.group(2)) : ClaimStatus.CLAIMED;
    return new Claim(
        actor(stated ? both.group(1) : value),
        status,
        Optional.empty(),
        Channel.UNKNOWN,
        List.of(),
        Authenticity.UNVERIFIED,
        author,
        Optional.empty(),
        author);
  }
}
