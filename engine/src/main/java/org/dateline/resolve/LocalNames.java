// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.codebook.PlacePrecision;

/** Finds names by the word for a kind of place beside them: "X barracks", "the village of X". */
final class LocalNames {
  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;
  private final PlaceLexicon lexicon = PlaceLexicon.bundled();
  private final PlaceWords words;
  private final PlaceReading reading;
  private final BitSet known = new BitSet();
  private final BitSet used = new BitSet();

  LocalNames(Gazetteer gazetteer, PlaceReading reading) {
    this.gazetteer = gazetteer;
    this.reading = reading;
    this.words = reading.words();
    reading.names().forEach(name -> known.set(name.first(), name.end()));
  }

  /** The names in order; they may hold names of the gazetteer: "Baghdad airport". */
  List<LocalName> found() {
    List<LocalName> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<LocalName> name = at(i);
      name.ifPresent(found::add);
      name.ifPresent(n -> used.set(n.first(), n.spanEnd()));
      i = name.map(n -> Math.max(n.spanEnd(), n.end())).orElse(i + 1);
    }
    return found;
  }

  private Optional<LocalName> at(int i) {
    String kind = words.at(i).key();
    Optional<PlacePrecision> type = lexicon.precision(kind);
    boolean local =
        type.filter(t -> t == PlacePrecision.SITE).isPresent() || lexicon.is("local", kind);
    if (type.isEmpty() || known.get(i) || !local) {
      return Optional.empty();
    }
    int first = startBefore(i);
    if (first < i && accepts(first, i, type.get())) {
      return Optional.of(new LocalName(first, i, i + 1, type.get()));
    }
    int start = startAfter(i, type.get());
    int end = start < 0 ? start : endAfter(start);
    return end > start ? Optional.of(new LocalName(start, end, end, type.get())) : Optional.empty();
  }

  /** Where the name before a word for a kind begins; that word itself where there is none. */
  private int startBefore(int kind) {
    int first = kind;
    while (first > 0 && kind - first < LONGEST && isPart(first - 1)) {
      first--;
    }
    while (first < kind && isIdle(first)) {
      first++;
    }
    return first;
  }

  /**
   * Words that do not begin a name: "the", "northern", a particle, the first word of a sentence.
   */
  private boolean isIdle(int i) {
    PlaceWords.Word word = words.at(i);
    boolean particle = lexicon.is("particle", word.key()) && !lexicon.is("article", word.key());
    if (known.get(i)) {
      return false;
    }
    return particle
        || word.is("the")
        || lexicon.is("direction", word.key())
        || lexicon.is("adjective", word.key())
        || word.opens() && lexicon.isCommon(word.key());
  }

  private boolean accepts(int first, int kind, PlacePrecision type) {
    boolean allKnown = known.nextClearBit(first) >= kind;
    boolean small = !reading.upperCase() && !words.at(kind).capital();
    boolean generic = small && lexicon.is("many", words.at(kind).key());
    if (allKnown && (type != PlacePrecision.SITE || words.at(kind).hyphen() || generic)) {
      return false;
    }
    return isNamed(
            first, kind, lexicon.is("plain", words.at(kind).key()) ? type : PlacePrecision.CITY)
        && isBounded(first, allKnown || type == PlacePrecision.SITE);
  }

  private boolean isNamed(int first, int end, PlacePrecision type) {
    boolean capitals = !reading.upperCase() && type == PlacePrecision.SITE;
    for (int i = first; i < end; i++) {
      String key = words.at(i).key();
      boolean plain = lexicon.isCommon(key) || lexicon.is("article", key);
      if (!plain || capitals && words.at(i).capital() && !words.at(i).opens()) {
        return true;
      }
    }
    return false;
  }

  /** In wires without small letters a name must follow a word that names follow. */
  private boolean isBounded(int first, boolean personsToo) {
    String before = words.at(first - 1).key();
    boolean bounded =
        !reading.upperCase()
            || lexicon.is("in", before)
            || lexicon.is("to", before)
            || lexicon.is("list", before)
            || lexicon.is("direction", before)
            || before.equals("the")
            || !words.at(first - 1).word();
    boolean person = lexicon.is("title", before) || lexicon.is("first", words.at(first).key());
    return bounded && (personsToo || !person);
  }

  /** Whether a word may be part of a place's name. */
  private boolean isPart(int i) {
    PlaceWords.Word word = words.at(i);
    if (!word.word() || reading.organisations().get(i) || used.get(i) || isForeign(word)) {
      return false;
    }
    boolean particle = lexicon.is("particle", word.key()) && !isEnglishParticle(word);
    if (reading.upperCase()) {
      boolean plain = lexicon.isCommon(word.key()) || lexicon.is("in", word.key());
      return particle || !plain || known.get(i);
    }
    return word.capital() || particle && words.at(i - 1).capital() && !word.opens();
  }

  private boolean isForeign(PlaceWords.Word word) {
    return Character.isDigit(word.key().charAt(0))
        || gazetteer.demonym(word.key()).isPresent()
        || lexicon.is("title", word.key())
        || lexicon.is("never", word.key());
  }

  private static boolean isEnglishParticle(PlaceWords.Word word) {
    return List.of("and", "of", "the", "on", "a", "i", "en", "an", "upon").contains(word.key());
  }

  /**
   * Where a name begins behind a word for a kind: "village of X", "canton X"; -1 where none does.
   */
  private int startAfter(int kind, PlacePrecision type) {
    boolean of = words.at(kind + 1).is("of");
    int i = kind + (of ? 2 : 1);
    boolean leads =
        of && type != PlacePrecision.SITE || lexicon.is("leading", words.at(kind).key());
    PlaceWords.Word word = words.at(i);
    boolean article = lexicon.is("article", word.key()) && words.at(i + 1).capital();
    boolean subject = of && !reading.upperCase() && lexicon.isCommon(word.key());
    boolean begins =
        !subject && word.word() && !known.get(i) && (word.capital() || article) && isPart(i);
    return begins && leads ? i : -1;
  }

  private int endAfter(int start) {
    int end = start;
    while (end - start < LONGEST && isPart(end)) {
      end++;
    }
    while (end > start && lexicon.is("particle", words.at(end - 1).key())) {
      end--;
    }
    return end;
  }
}
