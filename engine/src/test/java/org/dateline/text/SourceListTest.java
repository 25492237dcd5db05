// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.codebook.Control;
import org.dateline.codebook.Source;
import org.dateline.codebook.SourceKind;
import org.junit.jupiter.api.Test;

/** The list of sources holds together. */
class SourceListTest {
  @Test
  void noTwoSourcesShareANameOrADomain() {
    List<String> twice = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Source source : SourceList.all()) {
      List<String> all = new ArrayList<>(source.names());
      all.addAll(source.wholeNames());
      source.domains().forEach(domain -> all.add("www." + domain));
      for (String name : all) {
        if (!met.add(name.toLowerCase(Locale.ROOT))) {
          twice.add(name);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void countriesAreCodes() {
    Set<String> codes = Set.of(Locale.getISOCountries());
    assertEquals(
        Set.of(),
        SourceList.all().stream()
            .flatMap(source -> source.country().stream())
            .filter(code -> !codes.contains(code) && !code.equals("XK"))
            .collect(Collectors.toSet()));
  }

  @Test
  void whoSpeaksForAStateHasACountryAndAnOwner() {
    assertEquals(
        List.of(),
        SourceList.all().stream()
            .filter(source -> source.control() == Control.STATE)
            .filter(source -> source.country().isEmpty() || source.owner().isEmpty())
            .map(Source::name)
            .toList());
  }

  @Test
  void eachKindIsThere() {
    for (SourceKind kind : SourceKind.values()) {
      assertTrue(SourceList.all().stream().anyMatch(source -> source.kind() == kind), kind.code());
    }
  }
}
