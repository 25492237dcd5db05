// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.resolve.Candidate;
import org.dateline.resolve.PlaceCandidates;

/**
 * What single stages make of reports as JSON Lines. Offsets count characters of Unicode in the main
 * text of the report; what stands in its title is left out.
 */
public final class NamingLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NamingLines() {}

  /** A report's places: {@code id} and {@code toponyms}. */
  public static String places(Report report, List<PlaceNaming> namings) {
    ObjectNode line = JSON.createObjectNode().put("id", report.id());
    ArrayNode toponyms = line.putArray("toponyms");
    Offsets offsets = new Offsets(report);
    for (PlaceNaming naming : namings) {
      if (offsets.has(naming.span())) {
        ObjectNode one = toponyms.addObject();
        one.put("start", offsets.of(naming.span().start()));
        one.put("end", offsets.of(naming.span().end()));
        one.put("phrase", naming.span().of(report.text()));
        one.put("people", naming.people());
        place(one, naming.place());
        naming
            .radius()
            .filter(r -> naming.place().coordinates().isPresent())
            .ifPresent(r -> one.put("radius_km", r));
        naming.score().ifPresent(score -> one.put("score", rounded(score)));
        ArrayNode others = one.putArray("others");
        naming.others().stream()
            .limit(5)
            .forEach(
                other ->
                    place(others.addObject().put("score", rounded(other.score())), other.place()));
      }
    }
    return line.toString();
  }

  /** A report's places with all that each name may mean and the signs of each candidate. */
  public static String candidates(Report report, PlaceCandidates found) {
    ObjectNode line = JSON.createObjectNode().put("id", report.id());
    ArrayNode toponyms = line.putArray("toponyms");
    Offsets offsets = new Offsets(report);
    List<Found<Place>> all = new ArrayList<>(found.findings().places());
    all.addAll(found.findings().demonyms());
    all.sort(Comparator.comparing(Found::span));
    for (Found<Place> one : all) {
      if (offsets.has(one.span())) {
        ObjectNode toponym = toponyms.addObject();
        toponym.put("start", offsets.of(one.span().start()));
        toponym.put("end", offsets.of(one.span().end()));
        place(toponym, one.value());
        ArrayNode candidates = toponym.putArray("candidates");
        for (Candidate candidate : found.candidates().getOrDefault(one.span(), List.of())) {
          ObjectNode to = candidates.addObject();
          place(to, candidate.place());
          ArrayNode signs = to.putArray("signs");
          candidate.signs().forEach(signs::add);
        }
      }
    }
    return line.toString();
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private static void place(ObjectNode to, Place place) {
    to.put("name", place.name());
    place.coordinates().ifPresent(at -> to.put("lat", at.lat()).put("lon", at.lon()));
    place.country().ifPresent(country -> to.put("country", country));
    to.put("precision", place.precision().code());
    place.gazetteerId().ifPresent(id -> to.put("gazetteer_id", id));
  }

  /** What is said in a report, and by whom: {@code id} and {@code attributions}. */
  public static String attributions(Report report, List<Attributed> said) {
    ObjectNode line = JSON.createObjectNode().put("id", report.id());
    ArrayNode attributions = line.putArray("attributions");
    Offsets offsets = new Offsets(report);
    for (Attributed one : said) {
      if (offsets.has(one.content())) {
        ObjectNode attribution = attributions.addObject();
        span(attribution.putArray("source"), one.source(), offsets);
        span(attribution.putArray("cue"), one.cue(), offsets);
        span(attribution.putArray("content"), one.content(), offsets);
      }
    }
    return line.toString();
  }

  private static void span(ArrayNode spans, Span span, Offsets offsets) {
    if (offsets.has(span) && span.length() > 0) {
      spans.addArray().add(offsets.of(span.start())).add(offsets.of(span.end()));
    }
  }
}
