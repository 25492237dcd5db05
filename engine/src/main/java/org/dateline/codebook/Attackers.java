// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Optional;

/** Those who carried an act out (codebook, {@code attackers}). */
public record Attackers(Optional<Count> number, Optional<Count> killed, Optional<Count> arrested) {}
