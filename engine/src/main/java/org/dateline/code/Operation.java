// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Field;
import org.dateline.codebook.OperationLink;
import org.dateline.codebook.Place;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.Value;

/**
 * Acts that a report presents as one coordinated attack. What is said of all of them together, a
 * total above all, stands here and not with each (codebook, {@code operation}).
 */
final class Operation {
  private final String id;
  private final List<AccountDraft> parts;
  private final List<Statement> statements = new ArrayList<>();

  private Operation(String id, List<AccountDraft> parts) {
    this.id = id;
    this.parts = parts;
  }

  /** The operation told by words for several acts; empty where fewer than two accounts belong. */
  static Optional<Operation> over(Telling several, List<AccountDraft> drafts, Writer writer) {
    List<AccountDraft> parts =
        drafts.stream()
            .filter(d -> !d.background() && Likeness.samePlaceAndDay(several, d.act()))
            .toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Operation operation = new Operation(writer.report().id() + "#operation", parts);
    operation.write(several, writer);
    return Optional.of(operation);
  }

  private void write(Telling several, Writer writer) {
    Span words = several.triggers().get(0).span();
    for (AccountDraft part : parts) {
      part.add(Field.OPERATION, new OperationLink(id), words, 0.7, "told together as several acts");
      several
          .place()
          .filter(p -> part.act().place().map(own -> coarser(own, p)).orElse(true))
          .ifPresent(
              p -> part.add(Field.PLACE, p.value(), p.span(), 0.6, "the place of all of them"));
      several
          .date()
          .filter(d -> part.act().date().isEmpty())
          .ifPresent(d -> part.add(Field.DATE, d.value(), d.span(), 0.6, "the day of all of them"));
      for (Mention by : several.of(Role.PERPETRATOR)) {
        part.add(Field.PERPETRATOR, by.value(), by.span(), by.score(), "who did all of them");
      }
    }
    add(several, Role.KILLED, Field.KILLED, writer);
    add(several, Role.WOUNDED, Field.WOUNDED, writer);
    add(several, Role.ABDUCTED, Field.ABDUCTED, writer);
  }

  private static boolean coarser(Mention own, Mention common) {
    return Telling.fineness(((Place) own.value()).precision())
        < Telling.fineness(((Place) common.value()).precision());
  }

  private void add(Telling several, Role role, Field field, Writer writer) {
    for (Mention mention : several.of(role)) {
      Value total = mention.value();
      statements.add(
          writer.statement(
              id, field, total, mention.span(), mention.score(), "a total over several acts"));
    }
  }

  String id() {
    return id;
  }

  List<AccountDraft> parts() {
    return parts;
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}
