// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Locale;
import java.util.Optional;

/** A value list of the codebook: each constant is written in lower case in JSON, CSV and text. */
public interface Coded {
  /** The enum constant's name. */
  String name();

  /** The value as the codebook writes it. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that the codebook writes so. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
    for (E value : list.getEnumConstants()) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /**
   * The constant that the codebook writes so.
   *
   * @throws IllegalArgumentException naming the values that there are
   */
  static <E extends Enum<E> & Coded> E get(Class<E> list, String code) {
    return find(list, code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + code
                        + "' is no "
                        + list.getSimpleName()
                        + "; use one of "
                        + java.util.Arrays.stream(list.getEnumConstants())
                            .map(Coded::code)
                            .toList()));
  }
}
