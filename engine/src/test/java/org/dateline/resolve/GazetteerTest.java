// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Myanmar, MM",
    "Burma, MM",
    "Ivory Coast, CI",
    "Côte d'Ivoire, CI",
    "UAE, AE",
    "U.S., US",
    "United States of America, US",
    "Britain, GB",
    "UK, GB",
    "Soviet Union, RU",
    "Kosovo, XK",
    "Palestinian territories, PS",
    "Zaire, CD",
    "Laos, LA",
    "Congo, CG",
    "North Korea, KP",
    "Türkiye, TR"
  })
  void countriesHaveTheirOldAndShortNames(String name, String code) {
    assertTrue(
        gazetteer.named(name).stream()
            .anyMatch(
                t -> t.kind() == Toponym.Kind.COUNTRY && t.country().equals(Optional.of(code))),
        () -> name + " is " + gazetteer.named(name));
  }

  @ParameterizedTest(name = "{0} is a first-level division of {1}")
  @CsvSource({
    "Helmand, AF",
    "Anbar, IQ",
    "Al Anbar, IQ",
    "El Peten, GT",
    "Petén, GT",
    "Usulután, SV",
    "Antioquia, CO",
    "Gaza Strip, PS",
    "West Bank, PS",
    "Khyber Pakhtunkhwa, PK",
    "North-West Frontier Province, PK",
    "Northern Ireland, GB",
    "Rakhine, MM",
    "Louisiana, US"
  })
  void divisionsHaveTheNamesThatNewsUses(String name, String country) {
    assertTrue(
        gazetteer.named(name).stream()
            .anyMatch(
                t -> t.kind() == Toponym.Kind.ADMIN1 && t.country().equals(Optional.of(country))),
        () -> name + " is " + gazetteer.named(name));
  }

  @ParameterizedTest(name = "{0} lies near {1}, {2}")
  @CsvSource({
    "Baquba, 33.75, 44.64",
    "Fallujah, 33.35, 43.78",
    "Raqqa, 35.95, 39.01",
    "Mazar-e-Sharif, 36.71, 67.11",
    "Khan Younis, 31.34, 34.30",
    "Port-au-Prince, 18.54, -72.34",
    "Sadr City, 33.39, 44.46",
    "Bogota, 4.61, -74.08"
  })
  void townsAreFoundWithAndWithoutAccentsArticlesAndHyphens(String name, double lat, double lon) {
    Coordinates there = new Coordinates(lat, lon);
    assertTrue(
        gazetteer.named(name).stream()
            .anyMatch(t -> t.coordinates().filter(c -> c.kilometresTo(there) < 10).isPresent()),
        () -> name + " is " + gazetteer.named(name));
  }

  @Test
  void townsCarryTheirGeoNamesNumberDivisionAndPeople() {
    Toponym mosul =
        gazetteer.named("MOSUL").stream().filter(t -> t.kind().isCity()).findFirst().orElseThrow();
    assertEquals(Optional.of("99072"), mosul.id());
    assertEquals(Optional.of("Nineveh"), mosul.admin1());
    assertTrue(mosul.population() > 1_000_000);
  }

  @ParameterizedTest(name = "{0} speaks of {1}")
  @CsvSource({
    "Iranian, IR",
    "Iranians, IR",
    "SALVADORAN, SV",
    "Guatemalan, GT",
    "South Korean, KR",
    "Chechen, RU"
  })
  void demonymsSpeakOfACountry(String word, String code) {
    assertEquals(Optional.of(code), gazetteer.countryOfDemonym(word));
  }

  @ParameterizedTest
  @CsvSource({"Kurdish", "Latin American", "Muslim", "green"})
  void wordsForPeoplesWithoutACountryAreNoDemonyms(String word) {
    assertEquals(Optional.empty(), gazetteer.countryOfDemonym(word));
  }

  @Test
  void unknownAndEmptyNamesAreNowhere() {
    assertEquals(List.of(), gazetteer.named("Xyzzyville"));
    assertEquals(List.of(), gazetteer.named(""));
    assertEquals(List.of(), gazetteer.named("\uD800 - ' ."));
    assertEquals(Optional.empty(), gazetteer.country("ZZ"));
  }

  @ParameterizedTest(name = "{0} lies near {1}, {2}")
  @CsvSource({
    "Sahel, 15, 3",
    "North Caucasus, 43.3, 44.5",
    "Donbas, 48.2, 38.2",
    "Kurdistan, 36.2, 44.2",
    "Lesbos, 39.2, 26.3",
    "Zanzibar, -6.1, 39.3",
    "Kiev, 50.45, 30.52",
    "Kyiv, 50.45, 30.52",
    "Bombay, 19.07, 72.88",
    "Saigon, 10.8, 106.6",
    "Bagram Air Base, 34.95, 69.26",
    "Frankfurt Airport, 50.03, 8.57",
    "Tahrir Square, 30.04, 31.24",
    "Walker County, 30.7, -95.6",
    "Chiefland, 29.47, -82.86"
  })
  void regionsIslandsSitesOldNamesCountiesAndSmallTownsAreThere(
      String name, double lat, double lon) {
    Coordinates there = new Coordinates(lat, lon);
    assertTrue(
        gazetteer.named(name).stream()
            .anyMatch(t -> t.coordinates().filter(c -> c.kilometresTo(there) < 60).isPresent()),
        () -> name + " is " + gazetteer.named(name));
  }
}
