// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.OptionalInt;

/**
 * A number of people as it is said (codebook, {@code killed}).
 *
 * @param max empty when open: "at least 12"
 * @param approximate "about 12"
 * @param includesAttackers the figure counts attackers too, with no way to take them out
 */
public record Count(int min, OptionalInt max, boolean approximate, boolean includesAttackers)
    implements Value {
  public Count {
    if (min < 0 || (max.isPresent() && max.getAsInt() < min)) {
      throw new IllegalArgumentException("not a count: " + min + " to " + max);
    }
  }

  public static Count exactly(int number) {
    return new Count(number, OptionalInt.of(number), false, false);
  }

  public static Count about(int number) {
    return new Count(number, OptionalInt.of(number), true, false);
  }

  public static Count atLeast(int number) {
    return new Count(number, OptionalInt.empty(), false, false);
  }

  public static Count between(int min, int max) {
    return new Count(min, OptionalInt.of(max), false, false);
  }

  /** The sum of two figures that say different people; open if either is. */
  public Count plus(Count other) {
    OptionalInt sum =
        max.isPresent() && other.max.isPresent()
            ? OptionalInt.of(Math.addExact(max.getAsInt(), other.max.getAsInt()))
            : OptionalInt.empty();
    return new Count(
        Math.addExact(min, other.min),
        sum,
        approximate || other.approximate,
        includesAttackers || other.includesAttackers);
  }

  /** The same figure, said to count attackers too. */
  public Count withAttackers() {
    return new Count(min, max, approximate, true);
  }

  /** "12", "12 or more", "about 12", "15 to 20", "up to 20". */
  public String words() {
    String range;
    if (max.isEmpty()) {
      range = min + " or more";
    } else if (max.getAsInt() == min) {
      range = String.valueOf(min);
    } else {
      range = min == 0 ? "up to " + max.getAsInt() : min + " to " + max.getAsInt();
    }
    return (approximate ? "about " : "") + range;
  }
}
