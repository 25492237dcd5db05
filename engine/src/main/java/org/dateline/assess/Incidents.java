// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Account;
import org.dateline.codebook.Attackers;
import org.dateline.codebook.Claim;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.Direction;
import org.dateline.codebook.Field;
import org.dateline.codebook.Incident;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Modality;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Target;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Victim;
import org.dateline.codebook.Weapon;
import org.dateline.codebook.YesNo;

/**
 * The incidents of one report as a reader sees them: for each field the best reading of what the
 * report says (codebook, section 3). Pure.
 */
public final class Incidents {
  private Incidents() {}

  /** One incident for each account, in the order of the accounts. */
  public static List<Incident> of(CodedReport coded) {
    return coded.accounts().stream().map(account -> incident(account, coded.operations())).toList();
  }

  private static Incident incident(Account account, List<Statement> operations) {
    Said said = new Said(account.statements());
    Optional<String> operation =
        said.first(Field.OPERATION, OperationLink.class).map(OperationLink::operation);
    List<Statement> all = new ArrayList<>(account.statements());
    operations.stream()
        .filter(s -> operation.filter(o -> o.equals(s.about())).isPresent())
        .forEach(all::add);
    return new Incident(
        account.id(),
        List.of(account.report()),
        said.best(Field.TYPE, IncidentType.class).orElse(IncidentType.UNKNOWN),
        stage(said),
        Dates.best(said),
        Places.best(said),
        targets(said),
        victims(said),
        said.distinct(Field.WEAPON, Weapon.class),
        said.first(Field.SUICIDE, YesNo.class).orElse(YesNo.UNKNOWN),
        figure(said, Field.KILLED),
        figure(said, Field.WOUNDED),
        figure(said, Field.ABDUCTED),
        new Attackers(
            figure(said, Field.ATTACKERS_NUMBER),
            figure(said, Field.ATTACKERS_KILLED),
            figure(said, Field.ATTACKERS_ARRESTED)),
        Perpetrators.listed(said),
        said.distinct(Field.CLAIM, Claim.class),
        said.distinct(Field.DIRECTION, Direction.class),
        said.distinct(Field.PRECEDENT, Precedent.class),
        operation,
        said.first(Field.BACKGROUND, YesNo.class).filter(b -> b == YesNo.TRUE).isPresent(),
        all);
  }

  /** An act that any voice tells as accomplished was accomplished. */
  static Stage stage(Said said) {
    List<Stage> stages = said.distinct(Field.STAGE, Stage.class);
    return stages.contains(Stage.ACCOMPLISHED) || stages.isEmpty()
        ? Stage.ACCOMPLISHED
        : stages.get(0);
  }

  /**
   * The first of the surest figures: a report leads with the total and goes on to its parts. What
   * is denied is no figure.
   */
  private static Optional<Count> figure(Said said, Field field) {
    return said.of(field).stream()
        .filter(s -> s.modality() != Modality.DENIED)
        .min(Comparator.comparingDouble((Statement s) -> -s.confidence()))
        .map(s -> (Count) s.value());
  }

  static List<Target> targets(Said said) {
    List<Target> targets = new ArrayList<>();
    for (Target target : said.distinct(Field.TARGET, Target.class)) {
      boolean known =
          targets.stream()
              .anyMatch(t -> t.kind() == target.kind() && t.name().equalsIgnoreCase(target.name()));
      if (!known && target.kind() != TargetKind.UNKNOWN) {
        targets.add(target);
      }
    }
    return targets;
  }

  static List<Victim> victims(Said said) {
    return said.distinct(Field.VICTIMS, Victim.class);
  }
}
