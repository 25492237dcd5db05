// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.codebook.Coded;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Count;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Stage;
import org.jdbi.v3.core.Handle;

/** Incidents as they are read off the record: looked up, listed, and replaced as a whole. */
public final class Incidents {
  /** Incidents that are read in one go. */
  private static final int BLOCK = 100;

  /** Reports that are looked through for words before all are. */
  private static final int LOOKED = 5000;

  private static final String COLUMNS =
      "i.id, i.type, i.stage, i.start_date, i.end_date, i.country, i.place, i.lat, i.lon,"
          + " i.killed_min, i.killed_max, i.wounded_min, i.wounded_max, i.actors, i.operation,"
          + " i.background, i.rejected, i.reports, v.glance, v.view";

  private static final String FROM = " FROM incident i JOIN incident_view v ON v.incident = i.id";

  private final Handle handle;
  private final Search search;

  /** Keys of actors whose counts no longer hold. */
  private final Set<String> touched = new TreeSet<>();

  private final Settling settling;
  private final EchoCounts echoes;

  Incidents(Handle handle, Search search) {
    this.handle = handle;
    this.search = search;
    this.settling = new Settling(handle);
    this.echoes = new EchoCounts(handle);
  }

  /** Since when incidents are as they are. */
  public Settling settling() {
    return settling;
  }

  /** How many there are, those that analysts rejected left out. */
  public long count() {
    return handle
        .createQuery("SELECT COUNT(*) FROM incident WHERE rejected = 0")
        .mapTo(Long.class)
        .one();
  }

  /** The incident with an id, whether rejected or not. */
  public Optional<ListedIncident> find(String id) {
    return block(List.of(id)).stream().findFirst();
  }

  /** The id of the incident that an account belongs to. */
  public Optional<String> holding(String account) {
    return handle
        .createQuery("SELECT incident FROM incident_account WHERE account = ?")
        .bind(0, Letters.toColumn(account))
        .map((row, c) -> Columns.text(row, "incident"))
        .findOne();
  }

  /** The incidents that a report tells of. */
  public List<String> ofReport(String report) {
    return handle
        .createQuery(
            "SELECT DISTINCT ia.incident FROM report r JOIN account a ON a.report = r.seq"
                + " JOIN incident_account ia ON ia.account = a.id WHERE r.id = ?"
                + " ORDER BY ia.incident")
        .bind(0, Letters.toColumn(report))
        .map((row, c) -> Columns.text(row, "incident"))
        .list();
  }

  /** The accounts of an incident, the founding one first. */
  public List<String> accounts(String incident) {
    return handle
        .createQuery("SELECT account FROM incident_account WHERE incident = ? ORDER BY position")
        .bind(0, Letters.toColumn(incident))
        .map((row, c) -> Columns.text(row, "account"))
        .list();
  }

  /** Why the accounts of an incident stand together, as JSON. */
  public String joins(String incident) {
    return handle
        .createQuery("SELECT joins FROM incident_view WHERE incident = ?")
        .bind(0, Letters.toColumn(incident))
        .map((row, c) -> Packed.of(row.getBytes("joins")).text())
        .one();
  }

  /** The ids of operations that the accounts of an incident give. */
  public List<String> operations(String incident) {
    return handle
        .createQuery("SELECT id FROM operation WHERE incident = ? ORDER BY id")
        .bind(0, Letters.toColumn(incident))
        .map((row, c) -> Columns.text(row, "id"))
        .list();
  }

  /** The incidents whose accounts give the id of an operation. */
  public List<String> inOperation(String id) {
    return handle
        .createQuery("SELECT incident FROM operation WHERE id = ? ORDER BY incident")
        .bind(0, Letters.toColumn(id))
        .map((row, c) -> Columns.text(row, "incident"))
        .list();
  }

  /** The ids of all incidents. */
  public List<String> ids() {
    return handle
        .createQuery("SELECT id FROM incident ORDER BY id")
        .map((row, c) -> Columns.text(row, "id"))
        .list();
  }

  /** Hands on the incidents that are wanted, by date, those without one first. */
  public void each(IncidentFilter wanted, Consumer<ListedIncident> sink) {
    each(wanted, new Selection(wanted), sink);
  }

  /** Hands on those of them that were then as they are now. */
  public void each(IncidentFilter wanted, Then then, Consumer<ListedIncident> sink) {
    each(wanted, new Selection(wanted).asOf(then), sink);
  }

  private void each(IncidentFilter wanted, Selection all, Consumer<ListedIncident> sink) {
    List<String> ids = all.ids(handle);
    for (int i = 0; i < ids.size(); i += BLOCK) {
      List<String> some = ids.subList(i, Math.min(ids.size(), i + BLOCK));
      Set<String> telling =
          wanted.text().isEmpty() ? Set.copyOf(some) : telling(some, wanted.text().get());
      for (ListedIncident one : block(some)) {
        if (telling.contains(one.id()) && wanted.admits(one)) {
          sink.accept(one);
        }
      }
    }
  }

  /** A page of the incidents that are wanted. */
  public IncidentPage page(Listing listing) {
    return page(listing, new Selection(listing.wanted()));
  }

  /** A page of those of them that were then as they are now. */
  public IncidentPage page(Listing listing, Then then) {
    return page(listing, new Selection(listing.wanted()).asOf(then));
  }

  private IncidentPage page(Listing listing, Selection all) {
    List<String> ids = all.listed(listing, search).ids(handle, listing);
    boolean more = ids.size() > listing.limit();
    List<ListedIncident> block = block(more ? ids.subList(0, listing.limit()) : ids);
    Optional<Listing.After> next =
        more && !block.isEmpty()
            ? Optional.of(block.get(block.size() - 1)).map(last -> listing.order().position(last))
            : Optional.empty();
    return new IncidentPage(block.stream().filter(listing.wanted()::admits).toList(), next);
  }

  /** How many incidents are wanted, up to a number. */
  public int count(Listing listing, int most) {
    return count(listing, () -> new Selection(listing.wanted()), most);
  }

  /** How many of them were then as they are now, up to a number. */
  public int count(Listing listing, Then then, int most) {
    return count(listing, () -> new Selection(listing.wanted()).asOf(then), most);
  }

  /** Some reports with the words tell of enough incidents, more often than not. */
  private int count(Listing listing, Supplier<Selection> all, int most) {
    int some =
        listing.wanted().text().isPresent()
            ? all.get().counted(listing, search, LOOKED).count(handle, most)
            : 0;
    return some >= most
        ? some
        : all.get().counted(listing, search, Integer.MAX_VALUE).count(handle, most);
  }

  /** A page of the incidents by their ids, as far as they are there, in their order. */
  public List<ListedIncident> some(List<String> ids) {
    return block(ids);
  }

  /** Takes out all incidents that hold one of these accounts, and puts others in their place. */
  public void replace(Collection<String> accounts, List<IncidentRow> by) {
    Set<String> old = new TreeSet<>();
    for (List<String> some : Columns.blocks(accounts)) {
      String sql =
          "SELECT DISTINCT incident FROM incident_account WHERE account IN ("
              + Columns.places(some)
              + ")";
      old.addAll(
          Columns.bound(handle.createQuery(sql), some)
              .map((row, c) -> Columns.text(row, "incident"))
              .list());
    }
    IncidentWriting writing = new IncidentWriting(handle, touched, settling.touched(), echoes);
    writing.takeOut(old);
    writing.add(by);
  }

  /** Counts anew what each actor does whom incidents were put in or taken out of. */
  void settle() {
    new Actors(handle).count(touched);
    touched.clear();
    settling.settle();
    echoes.settle();
  }

  private List<ListedIncident> block(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql = "SELECT " + COLUMNS + FROM + " WHERE i.id IN (" + Columns.places(ids) + ")";
    Map<String, ListedIncident> found = new HashMap<>();
    Columns.bound(handle.createQuery(sql), ids)
        .map((row, c) -> incident(row))
        .forEach(one -> found.put(one.id(), one));
    List<ListedIncident> inOrder = new ArrayList<>();
    ids.stream().filter(found::containsKey).forEach(id -> inOrder.add(found.get(id)));
    return inOrder;
  }

  /** Looked for here and not by the database: each of them knows small letters of its own. */
  private Set<String> telling(List<String> incidents, String words) {
    Set<String> telling = new TreeSet<>();
    String sql =
        "SELECT ia.incident, r.text FROM incident_account ia JOIN account a ON a.id = ia.account"
            + " JOIN report r ON r.seq = a.report WHERE ia.incident IN ("
            + Columns.places(incidents)
            + ")";
    Columns.bound(handle.createQuery(sql), incidents)
        .map(
            (row, c) ->
                IncidentFilter.stands(words, Columns.text(row, "text"))
                    ? Columns.text(row, "incident")
                    : "")
        .forEach(telling::add);
    return telling;
  }

  private static ListedIncident incident(ResultSet row) throws SQLException {
    var lat = Columns.findDouble(row, "lat");
    var lon = Columns.findDouble(row, "lon");
    return new ListedIncident(
        Columns.text(row, "id"),
        Coded.get(IncidentType.class, row.getString("type")),
        Coded.get(Stage.class, row.getString("stage")),
        Columns.findText(row, "start_date"),
        Columns.findText(row, "end_date"),
        Columns.findText(row, "country"),
        Columns.findText(row, "place"),
        lat.isPresent() && lon.isPresent()
            ? Optional.of(new Coordinates(lat.getAsDouble(), lon.getAsDouble()))
            : Optional.empty(),
        count(row, "killed"),
        count(row, "wounded"),
        Columns.text(row, "actors"),
        Columns.findText(row, "operation"),
        row.getInt("background") == 1,
        row.getInt("rejected") == 1,
        row.getInt("reports"),
        Columns.text(row, "glance"),
        Packed.of(row.getBytes("view")));
  }

  private static Optional<Count> count(ResultSet row, String field) throws SQLException {
    OptionalInt min = Columns.findInt(row, field + "_min");
    OptionalInt max = Columns.findInt(row, field + "_max");
    return min.isEmpty()
        ? Optional.empty()
        : Optional.of(new Count(min.getAsInt(), max, false, false));
  }
}
