// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A key with which programs ask in a person's name.
 *
 * @param id how people name it; opens nothing
 * @param hash of the key; the key itself was shown once
 * @param person the name of whose it is
 * @param name what it is for
 * @param scope the role that it has at most
 * @param usedAt when it was last used, to some minutes
 */
public record TokenRow(
    String id,
    String hash,
    String person,
    String name,
    String scope,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> withdrawnAt) {}
