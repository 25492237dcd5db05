// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Found;
import org.dateline.codebook.Part;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;
import org.dateline.codebook.Report;
import org.dateline.codebook.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private final Places places = new Places(Gazetteer.bundled());

  private PlaceFindings in(String text) {
    return in(text, Optional.empty());
  }

  private PlaceFindings in(String text, Optional<Dateline> dateline) {
    return places.in(Text.of(report(text, dateline)));
  }

  private static Report report(String text, Optional<Dateline> dateline) {
    Optional<String> none = Optional.empty();
    List<Part> parts = text.isEmpty() ? List.of() : List.of(Part.body(new Span(0, text.length())));
    return new Report("r", none, none, none, none, Optional.empty(), dateline, text, parts);
  }

  private static List<String> said(String text, List<Found<Place>> found) {
    return found.stream().map(f -> f.span().of(text)).toList();
  }

  private Place only(String text) {
    List<Found<Place>> found = in(text).places();
    assertEquals(1, found.size(), () -> text + " " + found);
    return found.get(0).value();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two guards were shot in the Somali capital.          | Mogadishu
          Gunmen attacked a shop in Iraq's capital.            | Iraq Baghdad
          They drove to the capital of the Philippines.        | Manila
          A bomb went off in the Malian capital, Bamako.       | Bamako
          Two died in Mogadishu, Somalia's capital.            | Mogadishu Somalia
          He was tried under Iraq's capital punishment law.    | Iraq
          A shop burnt down in the Bolivian capital.           |
          """)
  void aCapitalIsNamedByItsRankAlone(String text, String names) {
    String wanted = names == null ? "" : names;
    assertEquals(
        wanted, String.join(" ", in(text).places().stream().map(f -> f.value().name()).toList()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb went off in Baghdad.                          | Baghdad          | IQ | CITY
          Soldiers died in Helmand province.                   | Helmand          | AF | ADMIN1
          Shells fell on Kandahar province.                    | Kandahar         | AF | ADMIN1
          Shells fell on the city of Kandahar.                 | Kandahar         | AF | CITY
          The attack happened in Iraq.                         | Iraq             | IQ | COUNTRY
          The attack happened in northern Iraq.                | northern Iraq    | IQ | COUNTRY
          Troops fought in southern Afghanistan.               | southern Afghanistan | AF | COUNTRY
          A blast shook western Baghdad.                       | Baghdad          | IQ | CITY
          Gunmen fired in Sadr City.                           | Sadr City        | IQ | DISTRICT
          Rockets hit the Green Zone.                          | Green Zone       | IQ | SITE
          Fighting spread across Darfur.                       | Darfur           | SD | ADMIN1
          Guerrillas burned a bus in El Peten department.      | Peten            | GT | ADMIN1
          """)
  void aPlaceIsReadAtThePrecisionSaid(
      String text, String name, String country, PlacePrecision precision) {
    Place place = only(text);
    assertEquals(name, place.name());
    assertEquals(Optional.of(country), place.country());
    assertEquals(precision, place.precision());
  }

  @Test
  void aPartOfACountryIsReadWithAllItsWords() {
    String text = "Rebels attacked a convoy in north-eastern Syria.";
    assertEquals(List.of("north-eastern Syria"), said(text, in(text).places()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police in San Miguel, El Salvador, found two bodies.              | San Miguel  | SV
          Police in Springfield, Missouri, found two bodies.                | Springfield | US
          Three men were shot in Santiago. Chilean police blamed a gang.    | Santiago    | CL
          Three men were shot in La Paz. Bolivian police blamed a gang.     | La Paz      | BO
          Mortars hit Tripoli. The Lebanese army sent tanks into Tripoli.   | Tripoli     | LB
          Mortars hit Tripoli. Libyan militias fought near Tripoli airport. | Tripoli     | LY
          A bomb exploded in Hyderabad. Pakistani officials blamed rebels.  | Hyderabad   | PK
          Tbilisi said that Georgia would answer. Georgian troops moved.    | Georgia     | GE
          Jordan and Iraq closed the border.                                | Jordan      | JO
          """)
  void namesakesAreToldApartByWhatElseTheReportNames(String text, String name, String country) {
    List<Found<Place>> found = in(text).places();
    assertTrue(
        found.stream()
            .anyMatch(
                f ->
                    f.value().name().equals(name)
                        && f.value().country().equals(Optional.of(country))),
        () -> text + " " + found);
  }

  @Test
  void theStateNamedBehindATownDecides() {
    Place place = in("A man was shot in Springfield, Missouri.").places().get(0).value();
    assertEquals(Optional.of("Missouri"), place.admin1());
  }

  @Test
  void theDatelineDecidesForNamesThatManyCountriesHave() {
    String text =
        "SAN SALVADOR, 3 JAN 90 -- [TEXT] THREE PEASANTS WERE KILLED YESTERDAY IN SANTA ANA AND LA"
            + " LIBERTAD.  GUNMEN ALSO ATTACKED A POST IN SAN VICENTE DEPARTMENT.";
    Dateline dateline =
        new Dateline(
            new Span(0, 28), Optional.of("SAN SALVADOR"), Optional.empty(), Optional.empty());
    List<Found<Place>> found = in(text, Optional.of(dateline)).places();
    assertEquals(
        List.of("SAN SALVADOR", "SANTA ANA", "LA LIBERTAD", "SAN VICENTE DEPARTMENT"),
        said(text, found));
    assertTrue(found.stream().allMatch(f -> f.value().country().equals(Optional.of("SV"))));
    assertEquals(PlacePrecision.ADMIN1, found.get(3).value().precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jordan Smith said nothing.",
        "Actress Paris Hilton said nothing.",
        "The Washington Post reported it.",
        "The Islamic State of Iraq claimed it.",
        "Radio Tehran reported it.",
        "The Bank of Colombia closed.",
        "March was quiet, and people were reading a nice book.",
        "General Juan San Martin said nothing.",
        "The HIV clinic was quiet."
      })
  void personsOrganisationsAndCommonWordsAreNoPlaces(String text) {
    assertEquals(
        List.of(),
        said(text, in(text).places()).stream().filter(s -> !s.contains("clinic")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRESIDENT WASHINGTON LOPEZ SPOKE TO THE PRESS AND NOTHING HAPPENED.",
        "GENERAL SAN MARTIN SPOKE TO THE NATION IN MARCH.",
        "COLONEL SANCHEZ AND ORLANDO GUERRERO WERE READING THE POLICE REPORT.",
        "THE MEN OF THE UNION SPLIT THE PLAN; MOBILE UNITS WERE IN BATTLE.",
        "3 NOV 89 [TEXT] THE ARMY REPORTED NO CLASHES."
      })
  void inUpperCaseWiresCapitalsAloneMakeNoPlace(String text) {
    assertEquals(List.of(), said(text, in(text).places()));
  }

  @Test
  void possessivesAndNamesBeforeNounsArePlaces() {
    String text = "Iran's government and the Baghdad government met. Iran denied it.";
    assertEquals(List.of("Iran", "Baghdad", "Iran"), said(text, in(text).places()));
  }

  @Test
  void namesThatOnlySayWhoseSomethingIsAreDemonyms() {
    String text = "Iran-backed fighters met U.S.-led troops and Iraqi soldiers.";
    PlaceFindings found = in(text);
    assertEquals(List.of("Iran", "U.S.", "Iraqi"), said(text, found.demonyms()));
    assertEquals(List.of(), found.places());
    assertEquals(Optional.of("US"), found.demonyms().get(1).value().country());
  }

  @Test
  void demonymsOfContinentsAreNone() {
    assertEquals(List.of(), in("Latin American and Kurdish leaders met.").demonyms());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iraqi police found them in the village of Kafr Tulun.             | Kafr Tulun      | IQ | CITY
          Iraqi police closed the Bab al-Tulun neighborhood.                | Bab al-Tulun    | IQ | DISTRICT
          Rebels hold the Zirbal region of northern Iraq, Turkey said.      | Zirbal          | IQ | DISTRICT
          Rebels attacked the Tapu barracks in Colombia.                    | Tapu barracks   | CO | SITE
          COLOMBIA: THE CLASH TOOK PLACE AT LA EMINENCITA FARM.             | La Eminencita Farm | CO | SITE
          EL SALVADOR: THEY WERE FOUND IN CANTON EL ZAPOTILLO.              | El Zapotillo    | SV | CITY
          """)
  void placesThatTheGazetteerLacksAreKnownByTheWordForTheirKind(
      String text, String name, String country, PlacePrecision precision) {
    Place place =
        in(text).places().stream()
            .map(Found::value)
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(text + " " + in(text)));
    assertEquals(Optional.of(country), place.country());
    assertEquals(precision, place.precision());
    assertEquals(Optional.empty(), place.coordinates());
    assertEquals(Optional.empty(), place.gazetteerId());
  }

  @Test
  void aSiteWithATownsNameStandsInIt() {
    Place place = in("Gunmen attacked Peshawar International Airport.").places().get(0).value();
    assertEquals(PlacePrecision.SITE, place.precision());
    assertTrue(place.coordinates().orElseThrow().kilometresTo(new Coordinates(34.0, 71.5)) < 25);
  }

  @Test
  void aTypeWordForSeveralNamesCountsForAll() {
    String text = "SALVADORAN TROOPS FOUGHT IN USULUTAN AND MORAZAN DEPARTMENTS.";
    assertTrue(
        in(text).places().stream().allMatch(f -> f.value().precision() == PlacePrecision.ADMIN1),
        () -> in(text).toString());
  }

  @Test
  void spansAreInOrderAndDoNotOverlapWhateverTheTextSays() {
    String[] bits = {
      "Iraq",
      "northern",
      "the",
      "SAN",
      "Salvador",
      "of",
      "Gaza",
      "City",
      "-",
      "'",
      "’s",
      ",",
      "(",
      "department",
      "airport",
      "al-",
      "de",
      "La",
      "Paz",
      "U.S.",
      "\uD800",
      "\u0301",
      "St.",
      "\n\n",
      "12",
      "President",
      "Bank",
      "village of",
      "South Korea",
      "é",
      "and",
      ".",
      "Kabul",
      "province"
    };
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      PlaceFindings found = in(text.toString());
      int end = 0;
      for (Found<Place> f : found.places()) {
        assertTrue(f.span().start() >= end && f.span().end() <= text.length(), "seed " + seed);
        end = f.span().end();
      }
    }
  }

  @Test
  void emptyTextNamesNothing() {
    assertEquals(new PlaceFindings(List.of(), List.of()), in(""));
    assertFalse(in("\n").places().iterator().hasNext());
  }

  @Test
  void hostileTextTakesLinearTime() {
    String text = "San Salvador, the northern San la de los ".repeat(5_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> in(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man from Macon, Ga., was shot in Athens, Ga., on Monday.            | Athens      | Georgia
          CHARLESTON, W.Va. - A man was shot. Charleston police blamed nobody.  | Charleston  | West Virginia
          Two men were held in Windsor, Ont., after a theft.                    | Windsor     | Ontario
          Crews from Hope, Ark., put out the fire.                              | Hope        | Arkansas
          Arkansas police searched Hot Springs and Little Rock for a Benton man. | Benton     | Arkansas
          """)
  void statesBesideATownAndItsNeighboursDecide(String text, String name, String division) {
    List<Found<Place>> found = in(text).places();
    List<Found<Place>> named =
        found.stream().filter(f -> f.span().of(text).equalsIgnoreCase(name)).toList();
    assertFalse(named.isEmpty(), () -> text + " " + found);
    named.forEach(f -> assertEquals(Optional.of(division), f.value().admin1(), text));
  }

  @Test
  void commonWordsAreTownsOnlyBesideTheirState() {
    String text = "There was Hope for the Hurricane season, and Reading was nice.";
    assertEquals(List.of(), said(text, in(text).places()));
  }

  private Candidate shifted(String text) {
    PlaceCandidates all = places.withCandidates(Text.of(report(text, Optional.empty())));
    assertEquals(1, all.shifted().size(), () -> text + " " + all);
    return all.shifted().values().iterator().next();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bus was hit 60 km west of Gao in Mali.                  | 16.27 | -0.61 | 12 | 20
          A bus was hit 30 miles from the town of Gao, Mali.        | 16.27 | -0.04 | 48 | 58
          Rebels in Pakistan met outside the town of Balakot.       | 34.55 | 73.35 | 10 | 15
          Troops in Mali dug in 100 kilometres north-east of Gao.   | 16.91 |  0.62 | 20 | 30
          """)
  void aDistanceShiftsThePlaceAndWidensItsRadius(
      String text, double lat, double lon, int least, int most) {
    Candidate there = shifted(text);
    Coordinates at = there.place().coordinates().orElseThrow();
    assertTrue(at.kilometresTo(new Coordinates(lat, lon)) < 8, () -> text + " " + there);
    assertTrue(there.radius() >= least && there.radius() <= most, () -> text + " " + there);
    assertEquals(PlacePrecision.DISTRICT, there.place().precision());
  }

  @Test
  void whatANameMayMeanAddsUpToOneAndTheChosenComesFirst() {
    String text = "Two men were shot in Springfield, Missouri.";
    PlaceCandidates all = places.withCandidates(Text.of(report(text, Optional.empty())));
    List<Candidate> candidates = all.candidates().get(new Span(21, 32));
    assertEquals(1, candidates.stream().mapToDouble(Candidate::score).sum(), 1e-9);
    assertEquals(Optional.of("Missouri"), candidates.get(0).place().admin1());
    assertTrue(candidates.size() > 5);
  }
}
