// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * "The first in Iran": a statement to check against the record (codebook, {@code precedent}).
 *
 * @param scope the place or set it holds for, in the words of the report: "Iran", "since 2003"
 */
public record Precedent(String text, String scope, Voice by) implements Value {}
