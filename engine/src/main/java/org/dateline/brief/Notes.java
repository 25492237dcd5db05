// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers what sentences rest on; the same words have one number throughout. */
final class Notes {
  private final Map<Ground, Integer> numbers = new LinkedHashMap<>();

  int number(Ground ground) {
    return numbers.computeIfAbsent(ground, one -> numbers.size() + 1);
  }

  List<Note> all() {
    List<Note> all = new ArrayList<>();
    numbers.forEach((ground, number) -> all.add(new Note(number, ground)));
    return all;
  }
}
