// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.codebook.Actor;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Incident;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes incidents and what belongs to them into their tables. */
final class IncidentWriting {
  private static final String[] PARTS = {
    "incident_account", "operation", "claim", "incident_actor", "incident_view"
  };

  private final Handle handle;
  private final Set<String> touched;
  private final Set<String> timed;
  private final EchoCounts echoes;

  /**
   * Writes into a case.
   *
   * @param touched told the keys of actors in what is put in or taken out
   * @param timed told the ids of what is put in or taken out
   * @param echoes told what sources repeat in what is put in or taken out
   */
  IncidentWriting(Handle handle, Set<String> touched, Set<String> timed, EchoCounts echoes) {
    this.handle = handle;
    this.echoes = echoes;
    this.touched = touched;
    this.timed = timed;
  }

  void takeOut(Collection<String> incidents) {
    for (List<String> some : Columns.blocks(incidents)) {
      String these = " IN (" + Columns.places(some) + ")";
      Columns.bound(
              handle.createQuery("SELECT key FROM incident_actor WHERE incident" + these), some)
          .map((row, c) -> Columns.text(row, "key"))
          .forEach(touched::add);
      timed.addAll(some);
      echoes.takeOut(some);
      for (String table : PARTS) {
        Columns.run(handle, "DELETE FROM " + table + " WHERE incident" + these, some);
      }
      Columns.run(handle, "DELETE FROM incident WHERE id" + these, some);
    }
  }

  void add(List<IncidentRow> rows) {
    echoes.add(rows);
    try (PreparedBatch incidents =
            handle.prepareBatch(
                "INSERT INTO incident (id, type, stage, start_date, end_date, country, admin1,"
                    + " place, lat, lon, killed_min, killed_max, wounded_min, wounded_max,"
                    + " abducted_min, abducted_max, actors, operation, background, rejected,"
                    + " reports, place_precision, waits, doubts, span)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?)");
        PreparedBatch views =
            handle.prepareBatch(
                "INSERT INTO incident_view (incident, glance, joins, view) VALUES (?, ?, ?, ?)");
        PreparedBatch accounts =
            handle.prepareBatch(
                "INSERT INTO incident_account (incident, position, account) VALUES (?, ?, ?)");
        PreparedBatch operations =
            handle.prepareBatch("INSERT INTO operation (id, incident) VALUES (?, ?)");
        PreparedBatch claims =
            handle.prepareBatch(
                "INSERT INTO claim (incident, position, claimant, claimant_id, status, channel,"
                    + " authenticity, claimed_at, latency_min, latency_max, key, day, place,"
                    + " rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch names =
            handle.prepareBatch(
                "INSERT INTO actor_name (word, key) VALUES (?, ?) ON CONFLICT DO NOTHING");
        PreparedBatch actors =
            handle.prepareBatch(
                "INSERT INTO incident_actor (incident, key, part, name, id, month)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (IncidentRow row : rows) {
        timed.add(row.incident().id());
        incident(incidents, row);
        String id = Letters.toColumn(row.incident().id());
        for (int i = 0; i < row.accounts().size(); i++) {
          accounts.bind(0, id).bind(1, i).bind(2, Letters.toColumn(row.accounts().get(i))).add();
        }
        for (String operation : new TreeSet<>(row.operations())) {
          operations.bind(0, Letters.toColumn(operation)).bind(1, id).add();
        }
        for (int i = 0; i < row.incident().claim().size(); i++) {
          claim(claims.bind(0, id).bind(1, i), row, row.incident().claim().get(i));
        }
        actors(actors, id, row);
        names(names, row.incident());
        views
            .bind(0, id)
            .bind(1, Letters.toColumn(row.glance()))
            .bind(2, Packed.pack(row.joins()).toColumn())
            .bind(3, Packed.pack(row.view()).toColumn())
            .add();
      }
      for (PreparedBatch batch :
          List.of(incidents, views, accounts, operations, claims, names, actors)) {
        if (batch.size() > 0) {
          batch.execute();
        }
      }
    }
  }

  private static void names(PreparedBatch to, Incident incident) {
    for (Perpetrator one : incident.perpetrator()) {
      String key = Letters.toColumn(one.actor().key());
      for (String word : ListedIncident.words(one.actor())) {
        to.bind(0, Letters.toColumn(word)).bind(1, key).add();
      }
    }
  }

  /** Each actor once for each part that it plays. */
  private void actors(PreparedBatch to, String incident, IncidentRow row) {
    Incident of = row.incident();
    Optional<String> month =
        of.date().filter(d -> !row.rejected()).map(d -> d.start().toString().substring(0, 7));
    Map<String, Actor> parts = new TreeMap<>();
    of.perpetrator()
        .forEach(one -> parts.putIfAbsent("perpetrator\n" + one.actor().key(), one.actor()));
    of.claim()
        .forEach(one -> parts.putIfAbsent("claimant\n" + one.claimant().key(), one.claimant()));
    parts.forEach(
        (part, actor) -> {
          touched.add(actor.key());
          to.bind(0, incident)
              .bind(1, Letters.toColumn(actor.key()))
              .bind(2, part.substring(0, part.indexOf('\n')))
              .bind(3, Letters.toColumn(actor.name()))
              .bind(4, Letters.toColumn(actor.id().orElse(null)))
              .bind(5, month.orElse(null))
              .add();
        });
  }

  private static void incident(PreparedBatch to, IncidentRow row) {
    Incident incident = row.incident();
    Optional<DateRange> date = incident.date();
    Optional<Place> place = incident.place();
    Optional<Coordinates> at = place.flatMap(Place::coordinates);
    to.bind(0, Letters.toColumn(incident.id()))
        .bind(1, incident.type().code())
        .bind(2, incident.stage().code())
        .bind(3, date.map(d -> d.start().toString()).orElse(null))
        .bind(4, date.map(d -> d.end().toString()).orElse(null))
        .bind(5, place.flatMap(Place::country).orElse(null))
        .bind(6, Letters.toColumn(place.flatMap(Place::admin1).orElse(null)))
        .bind(7, Letters.toColumn(place.map(Place::name).orElse(null)))
        .bind(8, at.map(Coordinates::lat).orElse(null))
        .bind(9, at.map(Coordinates::lon).orElse(null))
        .bind(10, min(incident.killed()))
        .bind(11, max(incident.killed()))
        .bind(12, min(incident.wounded()))
        .bind(13, max(incident.wounded()))
        .bind(14, min(incident.abducted()))
        .bind(15, max(incident.abducted()))
        .bind(16, Letters.toColumn(ListedIncident.of(row).actors()))
        .bind(17, Letters.toColumn(incident.operation().orElse(null)))
        .bind(18, incident.background() ? 1 : 0)
        .bind(19, row.rejected() ? 1 : 0)
        .bind(20, incident.reports().size())
        .bind(21, place.map(one -> one.precision().code()).orElse(null))
        .bind(22, row.review().waits())
        .bind(23, row.review().doubts())
        .bind(24, date.map(d -> DAYS.between(d.start(), d.end())).orElse(0L))
        .add();
  }

  private static void claim(PreparedBatch to, IncidentRow row, Claim claim) {
    Incident of = row.incident();
    to.bind(2, Letters.toColumn(claim.claimant().name()))
        .bind(3, Letters.toColumn(claim.claimant().id().orElse(null)))
        .bind(4, claim.status().code())
        .bind(5, claim.channel().code())
        .bind(6, claim.authenticity().code())
        .bind(7, claim.at().map(d -> d.start().toString()).orElse(null))
        .bind(8, claim.latencyHours().map(HourRange::min).orElse(null))
        .bind(9, claim.latencyHours().map(HourRange::max).orElse(null))
        .bind(10, Letters.toColumn(claim.claimant().key()))
        .bind(11, of.date().map(d -> d.start().toString()).orElse(""))
        .bind(12, Letters.toColumn(of.place().map(Place::name).orElse(null)))
        .bind(13, row.rejected() ? 1 : 0)
        .add();
  }

  private static @Nullable Integer min(Optional<Count> count) {
    return count.map(Count::min).orElse(null);
  }

  private static @Nullable Integer max(Optional<Count> count) {
    return count.isPresent() && count.get().max().isPresent()
        ? Integer.valueOf(count.get().max().getAsInt())
        : null;
  }
}
