// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Channel;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimEvidence;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Voice;

/**
 * Joins the passages on one actor's claim: one remark for each actor and status, told by the
 * passage that tells most (codebook, section 2).
 */
final class ClaimsBoard {
  private final Scene scene;
  private final Proofs proofs;

  ClaimsBoard(Scene scene, Proofs proofs) {
    this.scene = scene;
    this.proofs = proofs;
  }

  List<Remark> remarks(List<ClaimFound> found) {
    Map<String, List<ClaimFound>> groups = new LinkedHashMap<>();
    for (ClaimFound claim : found) {
      String key = claim.status() + " " + Proofs.key(claim.who().actor());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    return groups.values().stream().map(this::remark).toList();
  }

  private Remark remark(List<ClaimFound> passages) {
    // max() keeps the last of equals; the text's first passage should win.
    ClaimFound best =
        passages.stream()
            .sorted(Comparator.comparingInt(ClaimFound::score).reversed())
            .findFirst()
            .orElseThrow();
    Optional<DateRange> at =
        best.at().or(() -> passages.stream().flatMap(p -> p.at().stream()).findFirst());
    Set<ClaimEvidence> evidence = new LinkedHashSet<>(proofs.of(best.who().actor()));
    passages.forEach(p -> evidence.addAll(proofs.near(p.sentence())));
    Optional<Proofs.Judgement> judgement =
        passages.stream().flatMap(p -> proofs.on(p).stream()).findFirst();
    Claim claim =
        new Claim(
            best.who().actor(),
            best.status(),
            at,
            channel(best, passages),
            List.copyOf(evidence),
            judgement.map(Proofs.Judgement::authenticity).orElse(Authenticity.UNVERIFIED),
            judgement
                .map(Proofs.Judgement::by)
                .orElseGet(() -> Voice.of(best.reportedBy().printer())),
            Optional.empty(),
            best.reportedBy());
    return new Remark(
        Field.CLAIM, claim, best.span(), best.reportedBy(), modality(best), best.rule());
  }

  private static Channel channel(ClaimFound best, List<ClaimFound> passages) {
    return Stream.concat(Stream.of(best), passages.stream())
        .map(ClaimFound::channel)
        .filter(channel -> channel != Channel.UNKNOWN)
        .findFirst()
        .orElse(Channel.UNKNOWN);
  }

  /** That a group denies its part is itself asserted. */
  private Modality modality(ClaimFound best) {
    Modality modality = scene.modalityAt(best.span());
    boolean own = best.status() != ClaimStatus.CLAIMED && modality == Modality.DENIED;
    return own ? Modality.ASSERTED : modality;
  }
}
