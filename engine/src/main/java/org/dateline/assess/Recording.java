// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Claim;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Direction;
import org.dateline.codebook.Field;
import org.dateline.codebook.FigureSaid;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Place;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.RecordedIncident;
import org.dateline.codebook.Report;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/**
 * Reads an incident of the record off the accounts of many reports (codebook, section 3). Pure: the
 * same accounts and decisions give the same view.
 */
public final class Recording {
  private static final List<Field> FIGURES =
      List.of(
          Field.KILLED,
          Field.WOUNDED,
          Field.ABDUCTED,
          Field.ATTACKERS_NUMBER,
          Field.ATTACKERS_KILLED,
          Field.ATTACKERS_ARRESTED);

  private final List<Told> told;
  private final List<Told> news;
  private final List<String> accounts;
  private final Decided decided;
  private final RootVoices voices;
  private final Optional<String> operation;
  private final Map<Field, Figures> figures = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  private Recording(
      List<String> accounts,
      List<Told> told,
      List<Statement> decisions,
      Optional<String> operation,
      Sources sources) {
    this.accounts = accounts;
    this.told = told.stream().sorted(Told.EARLIEST).toList();
    this.decided = new Decided(decisions);
    this.voices = new RootVoices(this.told, sources);
    this.operation = operation;
    List<Told> all = this.told.stream().filter(one -> !one.background()).toList();
    this.news = all.isEmpty() ? this.told : all;
    for (Field field : FIGURES) {
      figures.put(field, Figures.of(news, field, voices));
    }
    this.told.forEach(one -> statements.addAll(one.account().statements()));
    statements.addAll(decisions);
  }

  /**
   * What is read off accounts.
   *
   * @param echoes those of the accounts that repeat others, the earliest first; of an incident that
   *     some tell as news, those that mention it in passing are left out
   */
  public record Reading(RecordedIncident incident, List<Echo> echoes) {
    public Reading {
      echoes = List.copyOf(echoes);
    }
  }

  /**
   * The incident that these accounts tell of, without more; see {@link #read}.
   *
   * @throws IllegalArgumentException if a report of an account is not among the reports
   */
  public static RecordedIncident of(
      List<String> accounts,
      List<CodedReport> reports,
      List<Statement> decisions,
      Optional<String> operation,
      Sources sources) {
    return read(accounts, reports, decisions, operation, sources).incident();
  }

  /**
   * The incident that these accounts tell of.
   *
   * @param accounts their ids, the founding one first
   * @param reports at least those that the accounts stand in
   * @param decisions those of analysts about these accounts that hold, in the order in which they
   *     were made
   * @param operation the operation that it belongs to
   * @throws IllegalArgumentException if a report of an account is not among the reports
   */
  public static Reading read(
      List<String> accounts,
      List<CodedReport> reports,
      List<Statement> decisions,
      Optional<String> operation,
      Sources sources) {
    Map<String, Told> all = new HashMap<>();
    for (CodedReport coded : reports) {
      for (Account account : coded.accounts()) {
        if (accounts.contains(account.id())) {
          all.put(account.id(), Told.of(account, coded.report()));
        }
      }
    }
    List<Told> told = new ArrayList<>();
    for (String account : accounts) {
      if (!all.containsKey(account)) {
        throw new IllegalArgumentException("the report of account " + account + " is missing");
      }
      told.add(all.get(account));
    }
    Recording recording = new Recording(accounts, told, decisions, operation, sources);
    return new Reading(recording.read(), Echoes.of(recording.news, recording.voices));
  }

  private RecordedIncident read() {
    Incident incident = incident();
    Standings standings = new Standings(incident, statements, voices, figures, decided);
    return new RecordedIncident(incident, accounts, standings.all(), history(), reports(true));
  }

  private Incident incident() {
    Said said = new Said(statements(told));
    return new Incident(
        accounts.get(0),
        reports(told.stream().allMatch(Told::background)),
        decided.value(Field.TYPE, IncidentType.class).orElseGet(this::type),
        decided.value(Field.STAGE, Stage.class).orElseGet(this::stage),
        decided.value(Field.DATE, DateRange.class).or(() -> Dates.shared(told, voices)),
        decided.value(Field.PLACE, Place.class).or(() -> Places.shared(told, voices)),
        decided.list(Field.TARGET, org.dateline.codebook.Target.class, Incidents.targets(said)),
        decided.list(Field.VICTIMS, org.dateline.codebook.Victim.class, Incidents.victims(said)),
        decided.list(Field.WEAPON, Weapon.class, said.distinct(Field.WEAPON, Weapon.class)),
        decided.value(Field.SUICIDE, YesNo.class).orElseGet(this::suicide),
        figure(Field.KILLED),
        figure(Field.WOUNDED),
        figure(Field.ABDUCTED),
        new Attackers(
            figure(Field.ATTACKERS_NUMBER),
            figure(Field.ATTACKERS_KILLED),
            figure(Field.ATTACKERS_ARRESTED)),
        decided.list(
            Field.PERPETRATOR, org.dateline.codebook.Perpetrator.class, Perpetrators.listed(said)),
        decided.list(Field.CLAIM, Claim.class, Claims.listed(said)),
        decided.list(
            Field.DIRECTION, Direction.class, said.distinct(Field.DIRECTION, Direction.class)),
        decided.list(
            Field.PRECEDENT, Precedent.class, said.distinct(Field.PRECEDENT, Precedent.class)),
        decided
            .value(Field.OPERATION, OperationLink.class)
            .map(OperationLink::operation)
            .or(() -> operation),
        decided
            .value(Field.BACKGROUND, YesNo.class)
            .map(YesNo.TRUE::equals)
            .orElseGet(() -> told.stream().allMatch(Told::background)),
        statements);
  }

  private static List<Statement> statements(List<Told> told) {
    return told.stream().flatMap(one -> one.account().statements().stream()).toList();
  }

  /** Reports that mention it as background, or those that tell of it as news; each once. */
  private List<String> reports(boolean background) {
    return told.stream()
        .filter(one -> one.background() == background)
        .map(Told::report)
        .map(Report::id)
        .distinct()
        .toList();
  }

  private Optional<Count> figure(Field field) {
    Optional<Count> decision = decided.value(field, Count.class);
    return decision.isPresent() ? decision : figures.get(field).best();
  }

  /** The kind that the most voices give; "killed" alone says little about how. */
  private IncidentType type() {
    return Votes.ofBest(told, Field.TYPE, voices, said -> said.best(Field.TYPE, IncidentType.class))
        .all()
        .stream()
        .max(
            Comparator.comparingDouble(
                    (Votes.Vote<IncidentType> vote) -> vote.roots().size() * telling(vote.value()))
                .thenComparing(Votes.Vote::confidence))
        .map(Votes.Vote::value)
        .orElse(IncidentType.UNKNOWN);
  }

  private static double telling(IncidentType type) {
    return switch (type) {
      case UNKNOWN -> 0.1;
      case OTHER -> 0.4;
      case ARMED_ASSAULT -> 0.6;
      default -> 1;
    };
  }

  private Stage stage() {
    return Votes.ofBest(told, Field.STAGE, voices, said -> Optional.of(Incidents.stage(said)))
        .all()
        .stream()
        .max(
            Comparator.comparingInt((Votes.Vote<Stage> vote) -> vote.roots().size())
                .thenComparing(vote -> vote.value() == Stage.ACCOMPLISHED))
        .map(Votes.Vote::value)
        .orElse(Stage.ACCOMPLISHED);
  }

  private YesNo suicide() {
    return Votes.of(told, Field.SUICIDE, YesNo.class, voices).all().stream()
        .max(Comparator.comparingInt(vote -> vote.roots().size()))
        .map(Votes.Vote::value)
        .orElse(YesNo.UNKNOWN);
  }

  private List<FigureSaid> history() {
    return FIGURES.stream()
        .flatMap(field -> figures.get(field).history().stream())
        .sorted(
            Comparator.comparing((FigureSaid step) -> step.at().map(Object::toString).orElse("~"))
                .thenComparing(step -> step.field())
                .thenComparing(step -> step.evidence().report())
                .thenComparing(step -> step.evidence().span()))
        .toList();
  }
}
