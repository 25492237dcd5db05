// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Part;
import org.dateline.codebook.PartKind;
import org.dateline.codebook.Report;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Tokenizer;

/** Who printed each part of a report (codebook, section 3). */
final class Printer {
  private static final VoiceLink NOBODY = VoiceLink.of("the report's author", VoiceKind.ANONYMOUS);

  private Printer() {}

  /**
   * The chain of a part: whose words it quotes, the agency of the dateline where it is not the
   * source itself, and the source; without both the byline, else "the report's author".
   */
  static Voice of(Report report, Part part) {
    List<VoiceLink> chain = new ArrayList<>();
    part.voice().ifPresent(chain::add);
    Optional<VoiceLink> source = outlet(report.source());
    Optional<VoiceLink> agency = outlet(report.dateline().flatMap(Dateline::agency));
    boolean own = part.kind() == PartKind.TITLE || part.kind() == PartKind.BODY;
    agency.filter(a -> own || source.isEmpty()).ifPresent(a -> addOther(chain, a));
    source
        .or(() -> agency)
        .or(() -> byline(report))
        .or(() -> Optional.of(NOBODY))
        .ifPresent(link -> addPrinter(chain, link));
    return new Voice(chain);
  }

  private static Optional<VoiceLink> outlet(Optional<String> name) {
    return name.filter(n -> !n.isBlank()).map(n -> VoiceLink.of(n.strip(), VoiceKind.OUTLET));
  }

  private static Optional<VoiceLink> byline(Report report) {
    return report
        .author()
        .filter(n -> !n.isBlank())
        .map(n -> VoiceLink.of(n.strip(), VoiceKind.JOURNALIST));
  }

  private static void addOther(List<VoiceLink> chain, VoiceLink link) {
    if (chain.stream().noneMatch(known -> same(known, link))) {
      chain.add(link);
    }
  }

  /** The printer ends the chain: an agency that is the source itself stands there once. */
  private static void addPrinter(List<VoiceLink> chain, VoiceLink link) {
    chain.removeIf(known -> same(known, link));
    chain.add(link);
  }

  /** "Reuters" and "Reuters News Agency" are one. */
  static boolean same(VoiceLink a, VoiceLink b) {
    String first = " " + bare(a.name()) + " ";
    String second = " " + bare(b.name()) + " ";
    return first.contains(second) || second.contains(first);
  }

  private static String bare(String name) {
    String norm = Tokenizer.norm(name).strip();
    return norm.startsWith("the ") ? norm.substring(4) : norm;
  }
}
