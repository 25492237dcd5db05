// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.line.CaseWork;
import org.dateline.store.IncidentFilter;
import org.dateline.store.IncidentPage;
import org.dateline.store.Listing;

/** The list of incidents, filtered, sorted and in pages. */
final class IncidentsPage implements Handler {
  /** Names of the fields of the filter, as the command line has them too. */
  static final List<String> FIELDS =
      List.of(
          "from",
          "to",
          "country",
          "near",
          "actor",
          "type",
          "stage",
          "killed",
          "text",
          "operation",
          "background",
          "as_of");

  /** Up to here matches are counted. */
  static final int COUNTED = 10_000;

  /** And up to here where their reports have to be looked for words. */
  private static final int FOUND = 1_000;

  private static final int LINES = 50;

  private final CaseWork work;
  private final Rendering rendering;

  IncidentsPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Map<String, String> fields = fields(asked);
    IncidentsModel page = work.look(look -> model(asked, fields, look));
    rendering.page(
        context,
        "incidents",
        Frame.of(Section.INCIDENTS)
            .withData(asked.with("/api/v1/incidents", Map.of()))
            .withFeed(asked.with("/incidents.atom", Map.of("after", "", "sort", "", "as_of", ""))),
        page);
  }

  private static IncidentsModel model(
      Asked asked, Map<String, String> fields, org.dateline.line.Looking look) {
    IncidentFilter filter = asked.filter();
    Listing.Order order = asked.order();
    Listing all = Listing.of(filter, order, Optional.empty(), LINES);
    Listing listing = asked.listing(LINES);
    Optional<LocalDateTime> asOf = asked.asOf();
    IncidentPage found = look.page(listing, asOf);
    int most = filter.text().isPresent() ? FOUND : COUNTED;
    int count = look.count(all, asOf, most);
    Map<String, String> sorts = new TreeMap<>();
    for (Listing.Order one : Listing.Order.values()) {
      String name = one.name().toLowerCase(Locale.ROOT);
      sorts.put(name, asked.with("/incidents", Map.of("sort", name, "after", "")));
    }
    return new IncidentsModel(
        found.incidents().stream().map(IncidentLine::of).map(one -> one.asOf(asked)).toList(),
        new FilterForm("/incidents", fields),
        String.format(Locale.ENGLISH, count < most ? "%,d" : "%,d or more", count),
        order.name().toLowerCase(Locale.ROOT),
        sorts,
        found.next().map(next -> asked.with("/incidents", Map.of("after", Cursor.write(next)))),
        self(asked));
  }

  private static String self(Asked asked) {
    return asked.with("/incidents", Map.of("after", "", "limit", ""));
  }

  static Map<String, String> fields(Asked asked) {
    Map<String, String> fields = new TreeMap<>();
    FIELDS.forEach(name -> asked.word(name).ifPresent(word -> fields.put(name, word)));
    return fields;
  }
}
