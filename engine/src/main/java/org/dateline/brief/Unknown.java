// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.codebook.ActorKind;
import org.dateline.codebook.Credibility;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Standing;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Weapon;

/** What no report says, and what one voice alone says. */
final class Unknown {
  private final Telling telling;
  private final Incident incident;
  private final Prose prose;

  Unknown(Telling telling, Prose prose) {
    this.telling = telling;
    this.incident = telling.incident();
    this.prose = prose;
  }

  void write() {
    silent();
    alone();
  }

  private void silent() {
    List<String> open = new ArrayList<>();
    empty(open, incident.date().isEmpty(), Field.DATE);
    empty(open, incident.place().isEmpty(), Field.PLACE);
    empty(open, incident.killed().isEmpty(), Field.KILLED);
    empty(open, incident.wounded().isEmpty(), Field.WOUNDED);
    empty(open, incident.weapon().stream().allMatch(Weapon.UNKNOWN::equals), Field.WEAPON);
    boolean named = named();
    empty(open, !named, Field.PERPETRATOR);
    List<Ground> reports = telling.reports();
    if (!open.isEmpty() && !reports.isEmpty()) {
      String number =
          reports.size() == 1 ? "one report" : Wording.number(reports.size()) + " reports";
      prose
          .say(reports.size() == 1 ? "silent.one" : reports.size() == 2 ? "silent.two" : "silent")
          .with("reports", new Phrase(number, reports))
          .with("open", Wording.list(open, "or"))
          .end();
    }
    if (named && incident.claim().isEmpty()) {
      prose.say("unclaimed").with("reports", new Phrase("report", reports)).end();
    }
  }

  /** Whether any voice names one who did it, or somebody claims it. */
  private boolean named() {
    return incident.perpetrator().stream().anyMatch(one -> one.actor().kind() != ActorKind.UNNAMED)
        || !incident.claim().isEmpty();
  }

  private static void empty(List<String> open, boolean is, Field field) {
    if (is) {
      open.add(Vocabulary.of("open", field.code()));
    }
  }

  /** Values that rest on one voice, which nobody bears out: they cannot be judged. */
  private void alone() {
    Map<String, List<Statement>> statements = new LinkedHashMap<>();
    Map<String, Set<String>> values = new LinkedHashMap<>();
    int judged = 0;
    for (Standing one : telling.recorded().standings()) {
      var value = Vocabulary.find("value", one.field().code());
      if (one.credibility() != Credibility.CANNOT_BE_JUDGED || one.decided()) {
        judged++;
      } else if (value.isPresent() && told(one.field()) && one.voices() == 1) {
        List<Statement> behind = telling.behind(one.field());
        if (!behind.isEmpty()) {
          String voice = Voices.key(behind.get(0).voice());
          statements.computeIfAbsent(voice, k -> new ArrayList<>()).addAll(behind);
          values.computeIfAbsent(voice, k -> new LinkedHashSet<>()).add(value.get());
        }
      }
    }
    boolean all = judged == 0 && values.size() == 1;
    statements.forEach(
        (voice, said) -> {
          List<String> what = List.copyOf(values.get(voice));
          prose
              .say(all ? "alone.all" : what.size() == 1 ? "alone.one" : "alone")
              .with("values", Wording.list(what, "and"))
              .with("voice", new Phrase(Voices.name(said.get(0).voice()), first(said)))
              .end();
        });
  }

  /** Whether the brief gives a value of the field as more than the words of a description. */
  private boolean told(Field field) {
    return field != Field.STAGE && (field != Field.PERPETRATOR || named());
  }

  private List<Ground> first(List<Statement> said) {
    return said.stream().map(telling::ground).distinct().limit(3).toList();
  }
}
