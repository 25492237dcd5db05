// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<List<ClaimFound>> groups = new ArrayList<>();
    for (ClaimFound claim : found) {
      groups.stream()
          .filter(g -> sameClaim(g.get(0), claim))
          .findFirst()
          .orElseGet(
              () -> {
                List<ClaimFound> group = new ArrayList<>();
                groups.add(group);
                return group;
              })
          .add(claim);
    }
    return groups.stream().map(this::remark).toList();
  }

  private static boolean sameClaim(ClaimFound a, ClaimFound b) {
    return a.status() == b.status() && a.who().actor().same(b.who().actor());
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
    Channel channel =
        best.channel() != Channel.UNKNOWN
            ? best.channel()
            : passages.stream()
                .map(ClaimFound::channel)
                .filter(c -> c != Channel.UNKNOWN)
                .findFirst()
                .orElse(Channel.UNKNOWN);
    Set<ClaimEvidence> evidence = new LinkedHashSet<>();
    passages.forEach(p -> evidence.addAll(proofs.of(p)));
    Optional<Proofs.Judgement> judgement =
        passages.stream().flatMap(p -> proofs.on(p).stream()).findFirst();
    Claim claim =
        new Claim(
            best.who().actor(),
            best.status(),
            at,
            channel,
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

  /** That a group denies its part is itself asserted. */
  private Modality modality(ClaimFound best) {
    Modality modality = scene.modalityAt(best.span());
    boolean own = best.status() != ClaimStatus.CLAIMED && modality == Modality.DENIED;
    return own ? Modality.ASSERTED : modality;
  }
}
