// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Authenticity;
import org.dateline.codebook.Claim;
import org.dateline.codebook.Field;

/** Reads the claims of an incident off its statements. */
final class Claims {
  private Claims() {}

  /**
   * Each claimant once for each status, as first reported; what somebody said later about its
   * authenticity takes the place of "unverified".
   */
  static List<Claim> listed(Said said) {
    List<Claim> listed = new ArrayList<>();
    for (Claim claim : said.distinct(Field.CLAIM, Claim.class)) {
      int known = known(listed, claim);
      if (known < 0) {
        listed.add(claim);
      } else if (claim.authenticity() != Authenticity.UNVERIFIED
          && listed.get(known).authenticity() == Authenticity.UNVERIFIED) {
        listed.set(known, judged(listed.get(known), claim));
      }
    }
    return List.copyOf(listed);
  }

  private static int known(List<Claim> listed, Claim claim) {
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i).status() == claim.status()
          && listed.get(i).claimant().same(claim.claimant())) {
        return i;
      }
    }
    return -1;
  }

  private static Claim judged(Claim first, Claim later) {
    return new Claim(
        first.claimant(),
        first.status(),
        first.at(),
        first.channel(),
        first.evidence(),
        later.authenticity(),
        later.authenticityBy(),
        first.latencyHours(),
        first.reportedBy());
  }
}
