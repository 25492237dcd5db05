// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Optional;
import org.dateline.codebook.Reliability;

/**
 * A source of a case.
 *
 * @param reports how many it published
 * @param grade where an analyst gave one
 */
public record ListedSource(String name, int reports, Optional<Reliability> grade) {}
