// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.Optional;
import org.dateline.codebook.Source;
import org.dateline.store.FiledReport;
import org.dateline.store.ListedClaim;

/** What a case lists besides incidents, as JSON Lines. What is not known is null. */
public final class RecordJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordJson() {}

  /** A report: {@code id}, {@code name}, {@code version} and so on. */
  public static String report(ListedReport listed) {
    FiledReport report = listed.report();
    ObjectNode line = JSON.createObjectNode();
    line.put("id", report.id());
    line.put("name", report.name());
    line.put("version", report.version());
    line.put("of", report.of());
    line.put("title", report.title().orElse(null));
    line.put("source", report.source().orElse(null));
    line.put("url", report.url().orElse(null));
    line.put("published", report.published().map(LocalDateTime::toString).orElse(null));
    line.put("added_at", report.addedAt().toString());
    ArrayNode incidents = line.putArray("incidents");
    listed.incidents().forEach(incidents::add);
    return line.toString();
  }

  /**
   * A claim on the board.
   *
   * @param competing whether another actor claims the same incident
   */
  public static String claim(ListedClaim claim, boolean competing) {
    ObjectNode line = JSON.createObjectNode();
    line.put("incident", claim.incident());
    line.put("date", claim.date().orElse(null));
    line.put("place", claim.place().orElse(null));
    line.put("claimant", claim.claimant());
    line.put("claimant_id", claim.claimantId().orElse(null));
    line.put("status", claim.status());
    line.put("channel", claim.channel());
    line.put("authenticity", claim.authenticity());
    line.put("at", claim.claimedAt().orElse(null));
    if (claim.latencyMin().isPresent() && claim.latencyMax().isPresent()) {
      line.putObject("latency_hours")
          .put("min", claim.latencyMin().getAsInt())
          .put("max", claim.latencyMax().getAsInt());
    } else {
      line.putNull("latency_hours");
    }
    line.put("competing", competing);
    return line.toString();
  }

  /**
   * A source: {@code name}, {@code reports}, {@code reliability}, how often it repeats others and
   * is repeated, and what is publicly known of it.
   */
  public static String source(ListedSource source) {
    Optional<Source> known = source.known();
    return JSON.createObjectNode()
        .put("name", source.name())
        .put("reports", source.reports())
        .put("echoes", source.echoes())
        .put("echoed", source.echoed())
        .put("reliability", source.grade().map(Enum::name).orElse("F"))
        .put("kind", known.map(one -> one.kind().code()).orElse(null))
        .put("country", known.flatMap(Source::country).orElse(null))
        .put("owner", known.flatMap(Source::owner).orElse(null))
        .put("control", known.map(one -> one.control().code()).orElse(null))
        .toString();
  }
}
