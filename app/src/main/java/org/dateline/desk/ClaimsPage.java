// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.ValueWords;
import org.dateline.line.CaseWork;
import org.dateline.line.FilterWords;
import org.dateline.line.Looking;
import org.dateline.store.ListedClaim;
import org.dateline.store.ListedIncident;

/** The claims board: who claims or denies what. */
final class ClaimsPage implements Handler {
  private static final int LINES = 50;

  private final CaseWork work;
  private final Rendering rendering;

  ClaimsPage(CaseWork work, Rendering rendering) {
    this.work = work;
    this.rendering = rendering;
  }

  /** A page of claims, and where the next begins. */
  record Found(List<ListedClaim> claims, Optional<Integer> next) {}

  static Found find(Looking look, Asked asked, int usual) {
    Optional<String> status =
        asked
            .read("status", word -> FilterWords.coded(ClaimStatus.class, word))
            .map(one -> one.code());
    Optional<String> actor = asked.word("actor").map(one -> one.toLowerCase(Locale.ROOT));
    int limit = asked.limit(usual);
    int offset = asked.offset();
    List<ListedClaim> some = look.claims(status, actor, offset, limit + 1);
    boolean more = some.size() > limit;
    return new Found(
        more ? some.subList(0, limit) : some,
        more ? Optional.of(offset + limit) : Optional.empty());
  }

  @Override
  public void handle(Context context) {
    Asked asked = new Asked(context);
    ClaimsModel page = work.look(look -> model(look, asked));
    rendering.page(
        context,
        "claims",
        Frame.of(Section.CLAIMS).withData(asked.with("/api/v1/claims", Map.of("after", ""))),
        page);
  }

  private static ClaimsModel model(Looking look, Asked asked) {
    Found found = find(look, asked, LINES);
    return new ClaimsModel(
        lines(look, found.claims()),
        asked.word("status").orElse(""),
        asked.word("actor").orElse(""),
        found.next().map(next -> asked.with("/claims", Map.of("after", String.valueOf(next)))));
  }

  static List<ClaimsModel.Line> lines(Looking look, List<ListedClaim> claims) {
    Map<String, ListedIncident> incidents = new HashMap<>();
    look.some(claims.stream().map(ListedClaim::incident).distinct().toList())
        .forEach(one -> incidents.put(one.id(), one));
    Map<String, Set<String>> claimants = new HashMap<>();
    for (ListedClaim one : claims) {
      if (one.status().equals(ClaimStatus.CLAIMED.code())) {
        claimants.computeIfAbsent(one.incident(), k -> new HashSet<>()).add(key(one));
      }
    }
    List<ClaimsModel.Line> lines = new ArrayList<>();
    for (ListedClaim one : claims) {
      ListedIncident incident = incidents.get(one.incident());
      lines.add(
          new ClaimsModel.Line(
              one.claimant(),
              Links.actor(key(one)),
              one.status().replace('_', ' '),
              one.claimedAt().orElse(""),
              latency(one.latencyMin(), one.latencyMax()),
              one.channel().equals("unknown") ? "" : one.channel().replace('_', ' '),
              one.authenticity().replace('_', ' '),
              incident == null ? one.incident() : Headline.of(Glance.read(incident.glance())),
              Links.incident(one.incident()),
              claimants.getOrDefault(one.incident(), Set.of()).size() > 1));
    }
    return lines;
  }

  private static String key(ListedClaim one) {
    return one.claimantId().orElse(one.claimant()).toLowerCase(Locale.ROOT);
  }

  private static String latency(OptionalInt min, OptionalInt max) {
    if (min.isEmpty() || max.isEmpty()) {
      return "";
    }
    return min.getAsInt() == max.getAsInt()
        ? min.getAsInt() + " h"
        : min.getAsInt() + "–" + max.getAsInt() + " h";
  }

  /** Status words, for the board's filter. */
  public static List<String> statuses() {
    return List.of(ClaimStatus.values()).stream().map(ValueWords::coded).toList();
  }
}
