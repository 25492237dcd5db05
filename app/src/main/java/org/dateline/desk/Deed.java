// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.line.CaseWork;
import org.dateline.line.Decision;
import org.dateline.line.Pointed;
import org.dateline.line.Reviewing;
import org.dateline.line.SettingReader;
import org.dateline.line.Version;
import org.dateline.team.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to decide about an incident, as a form or a program brings it. Words that are
 * not given are empty.
 *
 * @param version that the person looked at
 * @param field and value: of a correction
 * @param report and span: where the words stand that a correction rests on, "101-119"
 * @param quote the words themselves; alone they are looked for in the report
 * @param other the incident that is to be joined
 * @param otherVersion of it that the person looked at
 * @param accounts those that are to be another incident
 * @param from where the person comes from: "review?country=IR", or empty for the incident's page
 */
record Deed(
    Act act,
    String incident,
    String version,
    String because,
    String field,
    String value,
    String report,
    String span,
    String quote,
    String other,
    String otherVersion,
    List<String> accounts,
    String from) {
  private static final String CHECKED = "Checked against its reports.";

  Deed {
    accounts = List.copyOf(accounts);
  }

  /** What can be decided. */
  enum Act {
    SET("Correct", Role.CODER),
    ACCEPT("Accept", Role.CODER),
    REJECT("Reject", Role.CODER),
    JOIN("Join", Role.REVIEWER),
    SPLIT("Split", Role.REVIEWER);

    private final String title;
    private final Role least;

    Act(String title, Role least) {
      this.title = title;
      this.least = least;
    }

    String title() {
      return title;
    }

    Role least() {
      return least;
    }

    static Act read(String word) {
      for (Act one : values()) {
        if (one.name().equalsIgnoreCase(word)) {
          return one;
        }
      }
      throw new BadQuestion("act", "'" + word + "' is none of set, accept, reject, join, split");
    }
  }

  /** What a form brings. */
  static Deed ofForm(Context context) {
    String id = word(context.formParam("other_id"));
    String other = id.isEmpty() ? word(context.formParam("other")) : id;
    String version = word(context.formParam("version"));
    return of(
        context::formParam,
        context.formParams("accounts"),
        version,
        other,
        seen(context.formParams("seen"), other));
  }

  /** What the address of a form says. */
  static Deed ofQuestion(Context context) {
    String other = word(context.queryParam("other"));
    return of(context::queryParam, context.queryParams("accounts"), "", other, "");
  }

  /** Of versions and the incidents that they are of, "7-0123456789abcdef a#1", that of one. */
  private static String seen(List<String> all, String incident) {
    return all.stream()
        .filter(one -> one.substring(one.indexOf(' ') + 1).equals(incident))
        .map(one -> one.substring(0, Math.max(0, one.indexOf(' '))))
        .findFirst()
        .orElse("");
  }

  private static Deed of(
      Function<String, @Nullable String> given,
      List<String> accounts,
      String version,
      String other,
      String otherVersion) {
    return new Deed(
        Act.read(word(given.apply("act"))),
        word(given.apply("incident")),
        version,
        word(given.apply("because")),
        word(given.apply("field")),
        word(given.apply("value")),
        word(given.apply("report")),
        word(given.apply("span")),
        quote(given.apply("quote")),
        other,
        otherVersion,
        accounts,
        word(given.apply("from")));
  }

  /** What a program brings. */
  static Deed ofJson(JsonNode json) {
    List<String> accounts = new ArrayList<>();
    json.path("accounts").forEach(one -> accounts.add(one.asText()));
    JsonNode words = json.path("words");
    return new Deed(
        Act.read(json.path("act").asText()),
        json.path("incident").asText(),
        json.path("version").asText(),
        json.path("because").asText(),
        json.path("field").asText(),
        json.path("value").asText(),
        words.path("report").asText(),
        words.has("start") ? words.path("start").asInt() + "-" + words.path("end").asInt() : "",
        words.path("quote").asText(),
        json.path("other").asText(),
        json.path("other_version").asText(),
        accounts,
        "");
  }

  private static String word(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  /** Browsers send line ends of their own making. */
  private static String quote(@Nullable String given) {
    return given == null ? "" : given.replace("\r\n", "\n");
  }

  /**
   * Decides it.
   *
   * @throws org.dateline.line.Changed where the incident is not what the person looked at
   * @throws IllegalArgumentException saying what is wrong, for the person
   */
  Decision decide(CaseWork work, Person person) {
    person.require(act.least);
    String reason = because.isEmpty() && act == Act.ACCEPT ? CHECKED : because;
    Reviewing.Basis basis = new Reviewing.Basis(incident, version(version), reason);
    Reviewing reviewing = work.reviewing(person.name());
    return switch (act) {
      case SET ->
          reviewing.set(
              basis,
              List.of(new SettingReader(person.name()).read(field + "=" + value)),
              pointed(work));
      case ACCEPT -> reviewing.accept(basis);
      case REJECT -> reviewing.reject(basis);
      case JOIN -> reviewing.join(basis, other, version(otherVersion));
      case SPLIT -> reviewing.split(basis, accounts);
    };
  }

  private static Optional<Version> version(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(Version.read(written));
  }

  private Optional<Pointed> pointed(CaseWork work) {
    if (report.isEmpty() || (span.isEmpty() && quote.isBlank())) {
      return Optional.empty();
    }
    if (span.isEmpty()) {
      return Optional.of(work.look(look -> Pointed.find(look, report, quote.strip())));
    }
    Pointed place = Pointed.read(report, span);
    if (!quote.isBlank()) {
      work.look(look -> place.requireWords(look, quote));
    }
    return Optional.of(place);
  }

  /** "Correct killed", "Join". */
  String title() {
    return act == Act.SET && !field.isEmpty()
        ? act.title() + " " + field.replace('_', ' ').toLowerCase(Locale.ROOT)
        : act.title();
  }
}
