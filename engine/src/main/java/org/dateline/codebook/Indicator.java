// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Optional;

/**
 * Activity that is not an incident (codebook, section 5).
 *
 * @param text what was done, in the words of the report
 * @param audience language or people that it is made for: "Persian", "Iranians"
 */
public record Indicator(
    IndicatorKind kind,
    Optional<Actor> actor,
    Optional<DateRange> date,
    Optional<Place> place,
    Optional<String> audience,
    String text)
    implements Value {}
