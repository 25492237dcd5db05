// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a person or their keys.
 *
 * @param number of the event; later ones have higher ones
 * @param person whom it is about; empty where nobody by that name is known
 * @param address where it came from
 * @param event in a word or two: "logged in"
 * @param detail what else there is to say; may be empty
 */
public record PersonEvent(
    long number,
    Instant at,
    Optional<String> person,
    String address,
    String event,
    String detail) {}
