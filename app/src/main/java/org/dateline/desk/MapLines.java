// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.Looking;
import org.dateline.line.Shown;
import org.dateline.store.ListedIncident;

/**
 * The words for some points of the map: {@code ?id=A&id=B}, a hundred at most, in this order. Ids
 * that are not there are left out.
 */
final class MapLines implements Handler {
  static final String PATH = MapData.PATH + "/lines";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 100;

  private final CaseWork work;

  MapLines(CaseWork work) {
    this.work = work;
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    Optional<LocalDateTime> asOf = asked.asOf();
    List<String> ids = context.queryParams("id");
    if (ids.size() > MOST) {
      throw new BadQuestion("id", "no more than " + MOST + " at once");
    }
    ObjectNode json = JSON.createObjectNode();
    ArrayNode items = json.putArray("items");
    work.look(
        look -> {
          for (String id : ids) {
            view(look, id, asOf).ifPresent(view -> items.add(line(id, Glance.read(view), asked)));
          }
          return true;
        });
    Answer.json(context, json.toString());
  }

  private static Optional<String> view(Looking look, String id, Optional<LocalDateTime> asOf) {
    return asOf.isPresent()
        ? look.show(id, asOf).map(Shown::json)
        : look.find(id).filter(one -> !one.rejected()).map(ListedIncident::view);
  }

  private static ObjectNode line(String id, Glance one, Asked asked) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", id);
    json.put("link", Links.asOf(Links.incident(id), asked));
    json.put("headline", Headline.of(one));
    json.put("date", one.date().map(ValueWords::date).orElse("date not known"));
    json.put("place", Headline.place(one.place()));
    json.put("precision", one.place().map(place -> ValueWords.coded(place.precision())).orElse(""));
    json.put("killed", IncidentLine.figure(one.killed()));
    ArrayNode disputed = json.putArray("disputed");
    one.contradicted().forEach(field -> disputed.add(ValueWords.coded(field)));
    return json;
  }
}
