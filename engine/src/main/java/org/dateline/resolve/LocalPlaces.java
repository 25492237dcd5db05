// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.Coordinates;
import org.dateline.codebook.Found;
import org.dateline.codebook.Place;
import org.dateline.codebook.PlacePrecision;

/**
 * Places that the gazetteer does not have and that a word beside them shows: "the village of X", "X
 * barracks", "canton X". They have the name as said and the country that the report speaks of.
 */
final class LocalPlaces {
  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final PlaceEvidence evidence;
  private final boolean upperCase;
  private final boolean[] taken;
  private final boolean[] covered;
  private final int[] nameAt;
  private final List<Toponym> chosen;

  /**
   * Looks around the names that the gazetteer knows.
   *
   * @param chosen the place that each name means
   */
  LocalPlaces(
      Gazetteer gazetteer,
      PlaceWords words,
      PlaceEvidence evidence,
      List<PlaceName> names,
      List<Toponym> chosen,
      boolean upperCase) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.evidence = evidence;
    this.upperCase = upperCase;
    this.taken = new boolean[words.size() + 1];
    this.covered = new boolean[words.size() + 1];
    this.nameAt = new int[words.size() + 1];
    this.chosen = chosen;
    for (int n = 0; n < names.size(); n++) {
      for (int i = names.get(n).first(); i < names.get(n).end(); i++) {
        nameAt[i] = n + 1;
        taken[i] = true;
      }
    }
  }

  /** The local places between the names that the gazetteer knows. */
  List<Found<Place>> found() {
    List<Found<Place>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<PlacePrecision> type = lexicon.precision(words.at(i).key());
      if (type.isEmpty() || taken[i] || !isLocalKind(i, type.get())) {
        continue;
      }
      int first = nameBefore(i);
      if (first < i && accepts(first, i, i, type.get())) {
        found.add(place(first, i, i + 1, type.get(), sense(first, i)));
        i = cover(first, i + 1) - 1;
        continue;
      }
      int start = nameStartAfter(i);
      int end = start < 0 ? start : nameEnd(start);
      if (end > start && start >= 0) {
        found.add(place(start, end, end, type.get(), Optional.empty()));
        i = cover(i, end) - 1;
      }
    }
    return found;
  }

  private boolean isLocalKind(int i, PlacePrecision type) {
    return type == PlacePrecision.SITE || lexicon.is("local", words.at(i).key());
  }

  /** Whether a local place holds this name. */
  boolean covers(PlaceName name) {
    return covered[name.first()];
  }

  /** A name of the gazetteer that means another place here, one that the gazetteer lacks. */
  Found<Place> unplaced(PlaceName name) {
    return place(
        name.first(),
        name.end(),
        name.end(),
        name.type().orElse(PlacePrecision.CITY),
        Optional.empty());
  }

  private int cover(int first, int end) {
    for (int i = first; i < end; i++) {
      covered[i] = true;
      taken[i] = true;
    }
    return end;
  }

  private Found<Place> place(
      int first, int end, int spanEnd, PlacePrecision type, Optional<Toponym> near) {
    String name = words.said(first, type == PlacePrecision.SITE ? spanEnd : end);
    Optional<Toponym> holder = near.or(() -> holder(spanEnd));
    Optional<String> country = holder.flatMap(Toponym::country).or(evidence::dominant);
    Optional<Coordinates> where = near.flatMap(Toponym::coordinates);
    return new Found<>(
        words.span(first, spanEnd),
        new Place(
            upperCase ? titled(name) : name,
            country,
            holder.flatMap(Toponym::admin1),
            where,
            type,
            Optional.empty()));
  }

  /** The place that is said to hold one: "in X, Y", "the X region of Y". */
  private Optional<Toponym> holder(int end) {
    int joints = 0;
    for (int i = end; i < end + 5; i++) {
      PlaceWords.Word word = words.at(i);
      if (joints > 0 && nameAt(i) > 0) {
        return Optional.of(chosen.get(nameAt(i) - 1)).filter(t -> t.country().isPresent());
      }
      boolean joint = word.is(",") || word.is("(") || word.is("in") || word.is("of");
      if (!joint && !word.is("the") && !lexicon.is("direction", word.key())) {
        break;
      }
      joints += joint ? 1 : 0;
    }
    return Optional.empty();
  }

  private int nameAt(int i) {
    return i < nameAt.length ? nameAt[i] : 0;
  }

  /** A site that bears a city's name stands in it: "Baghdad International Airport". */
  private Optional<Toponym> sense(int first, int end) {
    for (int i = first; i < end; i++) {
      if (nameAt[i] > 0) {
        Toponym sense = chosen.get(nameAt[i] - 1);
        if (sense.kind().isCity() && sense.population() > 50_000) {
          return Optional.of(sense);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the name before a type word begins; the type word itself where there is none. */
  private int nameBefore(int type) {
    int first = type;
    while (first > 0 && type - first < LONGEST && isNamePart(first - 1)) {
      first--;
    }
    while (first < type
        && (lexicon.is("particle", words.at(first).key())
                && !lexicon.is("article", words.at(first).key())
            || lexicon.is("direction", words.at(first).key())
            || words.at(first).opens() && lexicon.isCommon(words.at(first).key()))) {
      first++;
    }
    return first;
  }

  private boolean accepts(int first, int end, int type, PlacePrecision precision) {
    boolean known = true;
    boolean named = false;
    for (int i = first; i < end; i++) {
      known &= taken[i];
      named |=
          !lexicon.isCommon(words.at(i).key()) && !lexicon.is("article", words.at(i).key())
              || !upperCase && words.at(i).capital();
    }
    boolean generic =
        !upperCase && !words.at(type).capital() && lexicon.is("many", words.at(type).key());
    if (known && (precision != PlacePrecision.SITE || words.at(type).hyphen() || generic)) {
      return false;
    }
    String before = words.at(first - 1).key();
    boolean bounded =
        !upperCase
            || lexicon.is("in", before)
            || lexicon.is("to", before)
            || lexicon.is("list", before)
            || before.equals("the")
            || !words.at(first - 1).word();
    boolean person = lexicon.is("title", before) || lexicon.is("first", words.at(first).key());
    return named && bounded && !(person && !known && precision != PlacePrecision.SITE);
  }

  /** A word that a place's name may hold. */
  private boolean isNamePart(int i) {
    PlaceWords.Word word = words.at(i);
    if (!word.word()
        || covered[i]
        || word.key().isEmpty()
        || Character.isDigit(word.key().charAt(0))) {
      return false;
    }
    boolean particle =
        lexicon.is("particle", word.key())
            && !word.is("and")
            && !word.is("of")
            && !word.is("the")
            && !word.is("on")
            && !word.is("a")
            && !word.is("i")
            && !word.is("en");
    if (gazetteer.demonym(word.key()).isPresent()
        || lexicon.is("title", word.key())
        || lexicon.is("never", word.key())) {
      return false;
    }
    if (upperCase) {
      return particle || !lexicon.isCommon(word.key()) && !lexicon.is("in", word.key()) || taken[i];
    }
    return word.capital() || particle && words.at(i - 1).capital() && !word.opens();
  }

  /** Where a name begins behind a type word: "village of X", "canton X"; -1 where none does. */
  private int nameStartAfter(int type) {
    int i = type + 1;
    boolean of = words.at(i).is("of");
    i += of ? 1 : 0;
    boolean spanish =
        List.of("canton", "finca", "hacienda", "colonia", "barrio", "cerro", "caserio", "camp")
            .contains(words.at(type).key());
    PlaceWords.Word word = words.at(i);
    boolean article = lexicon.is("article", word.key()) && words.at(i + 1).capital();
    boolean begins = isNamePart(i) && !taken[i] && (word.capital() || article);
    return begins && (of || spanish) ? i : -1;
  }

  private int nameEnd(int start) {
    int end = start;
    while (end - start < LONGEST && isNamePart(end) && !(taken[end] && end == start)) {
      end++;
    }
    while (end > start && lexicon.is("particle", words.at(end - 1).key())) {
      end--;
    }
    return end;
  }

  /** "SANTA ELENA" as a name is written: "Santa Elena". */
  private static String titled(String shouted) {
    StringBuilder out = new StringBuilder(shouted.length());
    for (int i = 0; i < shouted.length(); i++) {
      boolean opens = i == 0 || !Character.isLetter(shouted.charAt(i - 1));
      char c = shouted.charAt(i);
      out.append(opens ? c : Character.toLowerCase(c));
    }
    return out.toString();
  }
}
