// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who may work on the case.
 *
 * @param folded the name as it is looked up
 * @param role the least word for what they may do: "coder"
 * @param password hashed, with what is needed to check it
 * @param closedAt since when they may not any more
 */
public record PersonRow(
    String name,
    String folded,
    String role,
    String password,
    Instant madeAt,
    Optional<Instant> closedAt) {}
