// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.PlacePrecision;
import org.dateline.text.Text;

/**
 * Finds the words of a report that may name places: the longest names of the gazetteer, without
 * those that the words around them make a person or an organisation.
 */
final class PlaceSpotter {
  private static final int LONGEST_NAME = 8;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final boolean upperCase;
  private final BitSet organisations = new BitSet();
  private final List<PlaceName> attributes = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private final PlaceContext context;
  private final PlaceAbbreviations abbreviations;

  PlaceSpotter(Gazetteer gazetteer, PlaceWords words, Text text) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.upperCase = text.upperCase();
    this.context = new PlaceContext(gazetteer, words, text);
    this.abbreviations = new PlaceAbbreviations(gazetteer, words, upperCase);
  }

  /** The names in order; none overlap. */
  List<PlaceName> names() {
    List<PlaceName> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int past = organisationEnd(i);
      if (past > i) {
        organisations.set(i, past);
        i = past;
        continue;
      }
      int end = nameEnd(i);
      Optional<PlaceName> special = end > i + 1 ? Optional.empty() : special(i);
      if (special.isPresent()) {
        found.add(special.get());
        i++;
      } else if (end > i) {
        Optional<PlaceName> name = name(i, end, found);
        name.ifPresent(found::add);
        i = name.isPresent() ? end : i + 1;
      } else {
        i++;
      }
    }
    found.removeIf(this::isKnownPerson);
    shareTypes(found);
    return found;
  }

  /** A short form, or a common word that is a town here. */
  private Optional<PlaceName> special(int i) {
    List<Toponym> senses =
        abbreviations.at(i).map(List::of).orElseGet(() -> abbreviations.confirmed(i));
    return senses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PlaceName(
                i,
                i + 1,
                words.at(i).key(),
                senses,
                PlaceName.Cue.STRONG,
                Optional.empty(),
                i + 1));
  }

  /** A name that another sentence gives to a person is the person's here too. */
  private boolean isKnownPerson(PlaceName name) {
    return name.cue() != PlaceName.Cue.STRONG
        && persons.contains(name.key())
        && name.senses().stream().noneMatch(s -> isFamous(s) || s.kind() == Toponym.Kind.COUNTRY);
  }

  /** Countries that only say whose an organisation is, after {@link #names()}: "U.S. Army". */
  List<PlaceName> attributes() {
    return attributes;
  }

  /** "X and Y departments": both are. */
  private void shareTypes(List<PlaceName> names) {
    for (int n = names.size() - 1; n > 0; n--) {
      PlaceName name = names.get(n);
      PlaceName before = names.get(n - 1);
      boolean plural =
          name.typeEnd() > name.end() && words.at(name.typeEnd() - 1).key().endsWith("s");
      boolean passedOn =
          n + 1 < names.size() && name.type().isPresent() && name.typeEnd() == name.end();
      boolean joined = context.listed(name.first() - 1, names.subList(0, n)) != PlaceName.Cue.NONE;
      if ((plural || passedOn) && joined && before.type().isEmpty()) {
        names.set(n - 1, before.withType(name.type().orElseThrow()));
      }
    }
  }

  /** The words of known organisations, after {@link #names()}. */
  BitSet organisations() {
    return organisations;
  }

  /** After the known organisation that begins here; where it begins, if none does. */
  private int organisationEnd(int i) {
    if (!words.at(i).word()) {
      return i;
    }
    StringBuilder key = new StringBuilder(words.at(i).key());
    int end = i;
    for (int j = i + 1; j < i + LONGEST_NAME && words.at(j).word(); j++) {
      key.append(' ').append(words.at(j).key());
      if (lexicon.is("orgnorm", key.toString())) {
        end = j + 1;
      }
    }
    return end;
  }

  /** After the longest name of the gazetteer that begins here; where it begins, if none does. */
  private int nameEnd(int i) {
    if (!words.at(i).word() || !mayBegin(i)) {
      return i;
    }
    String key = words.at(i).key();
    int end = i;
    int j = i;
    while (true) {
      if (mayEnd(i, j) && gazetteer.hasKey(key)) {
        end = j + 1;
      }
      j++;
      if (j >= i + LONGEST_NAME || !words.at(j).word() || !gazetteer.hasLongerKey(key)) {
        return end;
      }
      key = key + " " + words.at(j).key();
    }
  }

  private boolean mayBegin(int i) {
    PlaceWords.Word word = words.at(i);
    boolean article = lexicon.is("article", word.key()) && words.at(i + 1).capital();
    return word.capital() || article;
  }

  /** A name ends with a capital, or with a small word that says what it is: "Gaza strip". */
  private boolean mayEnd(int first, int last) {
    PlaceWords.Word word = words.at(last);
    if (last == first) {
      return word.capital() && !lexicon.is("particle", word.key());
    }
    return word.capital() || word.hyphen() || lexicon.precision(word.key()).isPresent();
  }

  private Optional<PlaceName> name(int first, int end, List<PlaceName> before) {
    String key = words.key(first, end);
    boolean plain = end == first + 1;
    if (plain && (isNoName(key) || key.equals("us") && !isCountryUs(first))) {
      return Optional.empty();
    }
    int typeEnd = typeEnd(end);
    Optional<PlacePrecision> type =
        typeEnd > end ? lexicon.precision(words.at(typeEnd - 1).key()) : typeBefore(first);
    PlaceName.Cue cue = context.cue(first, end, typeEnd > end, before);
    List<Toponym> senses = gazetteer.withKey(key);
    boolean country = senses.stream().anyMatch(s -> s.kind() == Toponym.Kind.COUNTRY);
    boolean people = typeEnd == end || type.equals(Optional.of(PlacePrecision.CITY));
    if (!country && people && gazetteer.demonym(key).isPresent()
        || isAcronym(first, end, country)) {
      return Optional.empty();
    }
    PlaceName name = new PlaceName(first, end, key, senses, cue, type, typeEnd);
    if (context.isOrganisation(first, typeEnd)) {
      if (country) {
        attributes.add(name);
      }
      return Optional.empty();
    }
    if (context.isPerson(first, end, cue, country)) {
      persons.add(words.at(end - 1).key());
      return Optional.empty();
    }
    boolean ranked = !plain && upperCase && lexicon.is("title", words.at(first).key());
    if (ranked && cue != PlaceName.Cue.STRONG) {
      return Optional.empty();
    }
    boolean famous = senses.stream().anyMatch(PlaceSpotter::isFamous);
    if (cue != PlaceName.Cue.STRONG
        && !country
        && !(famous && !upperCase)
        && isAmbiguous(key, first)) {
      return Optional.empty();
    }
    return Optional.of(name);
  }

  /** "HIV" in a text with small letters: four capitals are no name, unless of a country. */
  private boolean isAcronym(int first, int end, boolean country) {
    String said = words.said(first, end);
    return !upperCase
        && !country
        && said.length() < 5
        && said.length() > 1
        && said.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isFamous(Toponym sense) {
    return sense.population() > 700_000 && sense.kind() != Toponym.Kind.ADMIN2;
  }

  private boolean isNoName(String key) {
    return lexicon.precision(key).isPresent()
        || lexicon.is("never", key)
        || lexicon.is("direction", key);
  }

  /** "US" is a country where it is written with points or in a text that has small letters. */
  private boolean isCountryUs(int i) {
    String said = words.said(i, i + 1);
    return said.indexOf('.') >= 0 || said.equals("US") && !upperCase;
  }

  private boolean isAmbiguous(String key, int first) {
    if (lexicon.is("ambiguous", key) || lexicon.is("surname", key) || lexicon.is("first", key)) {
      return true;
    }
    int blanks = (int) key.chars().filter(c -> c == ' ').count();
    boolean headline = words.at(first).opens() && words.at(first + blanks + 1).capital();
    return (upperCase || blanks == 0 || headline) && lexicon.isCommon(key);
  }

  /** After a type word that follows: "X department", "X and Y departments". */
  private int typeEnd(int end) {
    int i = end;
    if (lexicon.precision(words.at(i).key()).isPresent()
        && !words.at(i).hyphen()
        && !words.at(i + 1).is("of")) {
      return i + 1;
    }
    return end;
  }

  /** "Department of X", "town of X"; but the "district of X" is only a part of X. */
  private Optional<PlacePrecision> typeBefore(int first) {
    return lexicon
        .precision(context.kindBefore(first))
        .filter(p -> p == PlacePrecision.ADMIN1 || p == PlacePrecision.CITY);
  }
}
