// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Place;
import org.dateline.codebook.Stage;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;

/**
 * What of an account is compared with others: a small value, drawn once. Immutable.
 *
 * @param account the account's id
 * @param report its report's id
 * @param background whether the report mentions the act as background only
 * @param dates when the act was, as the report says it; the finest first
 * @param parts when in the day it was; none where that is not said
 * @param places where it was; the likeliest first
 * @param killed figures of the dead, the surest first; likewise the wounded and the abducted
 * @param actors ids of the known actors who did it or say that they did
 * @param words what else tells this act from others
 * @param print the wording of the whole report
 */
public record Sketch(
    String account,
    String report,
    Optional<LocalDateTime> published,
    boolean background,
    List<IncidentType> types,
    Stage stage,
    List<DateRange> dates,
    Set<PartOfDay> parts,
    List<Place> places,
    List<Count> killed,
    List<Count> wounded,
    List<Count> abducted,
    Set<String> actors,
    Set<Weapon> weapons,
    Set<TargetKind> targets,
    Words words,
    Print print) {
  public Sketch {
    types = List.copyOf(types);
    dates = List.copyOf(dates);
    parts = Set.copyOf(parts);
    places = List.copyOf(places);
    killed = List.copyOf(killed);
    wounded = List.copyOf(wounded);
    abducted = List.copyOf(abducted);
    actors = Set.copyOf(actors);
    weapons = Set.copyOf(weapons);
    targets = Set.copyOf(targets);
  }

  /** One for each account of a report, in their order. */
  public static List<Sketch> of(CodedReport coded) {
    return new Sketching(coded).all();
  }

  /** What it is found under: {@link Keys}. */
  public Set<String> keys() {
    return Keys.of(this).held();
  }

  /** Under what others are that may tell of the same act. */
  public Set<String> asks() {
    return Keys.of(this).asked();
  }

  /** A compact form, for whoever keeps it. */
  public byte[] toBytes() {
    return SketchBytes.write(this);
  }

  /**
   * Read back from its compact form.
   *
   * @throws IllegalArgumentException if these are not the bytes of a sketch of this version
   */
  public static Sketch fromBytes(byte[] bytes) {
    return SketchBytes.read(bytes);
  }
}
