// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A source that publishes, as far as it is publicly known (codebook, section 4).
 *
 * @param name the usual one
 * @param country ISO 3166-1 alpha-2; empty for those of no country
 * @param owner a company, a government, the group whose media it is; empty where it is its own, or
 *     nobody knows
 * @param names under which it goes in running text, the usual one among them where that can be told
 *     from other words
 * @param wholeNames further names, which mean it only where they are all that is said
 * @param domains of its web addresses, without "www."
 */
public record Source(
    String name,
    SourceKind kind,
    Optional<String> country,
    Optional<String> owner,
    Control control,
    List<String> names,
    List<String> wholeNames,
    List<String> domains) {
  public Source {
    names = List.copyOf(names);
    wholeNames = List.copyOf(wholeNames);
    domains = List.copyOf(domains);
  }
}
