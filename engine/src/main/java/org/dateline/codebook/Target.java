// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Optional;

/**
 * What or who was aimed at, as the source presents it (codebook, {@code target}).
 *
 * @param nationality ISO 3166-1 alpha-2
 */
public record Target(TargetKind kind, String name, Optional<String> nationality) implements Value {}
