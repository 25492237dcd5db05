// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.codebook.Coded;
import org.dateline.codebook.IncidentType;
import org.dateline.codebook.TargetKind;
import org.dateline.codebook.Weapon;
import org.dateline.text.Lines;
import org.dateline.text.Phrases;

/** The words that the rules know, read once from the data files beside this class. */
final class Lexicon {
  /** How far a word fixes the type of an act. */
  enum Strength {
    STRONG,
    WEAK,
    EFFECT,
    /** It only looks back at an act told elsewhere: "the death toll". */
    ECHO,
    /**
     * It says what became of people afterwards ("pronounced dead"): only figures are read there.
     */
    AFTERMATH
  }

  /** What happens to people. */
  enum Effect {
    NONE,
    KILLED,
    WOUNDED,
    ABDUCTED,
    /** Nobody was: "no casualties". */
    NOBODY_HURT,
    NOBODY_KILLED
  }

  /** The form in which a word stands. */
  enum Form {
    PAST,
    GERUND,
    BASE,
    NOUN,
    NOUNS
  }

  record TriggerWord(IncidentType type, Strength strength, Effect effect) {}

  /** One word may be verb and noun at once ("shooting"): it keeps all its readings. */
  record TriggerForms(List<Form> forms, TriggerWord word) {
    boolean can(Form form) {
      return forms.contains(form);
    }
  }

  enum Side {
    ATTACKER,
    /** A word for an attacker that only repeats the act: "the bomber". */
    ACT,
    /** People of whom only the verb says what part they play: "two men". */
    ANYONE,
    FORCE,
    OTHER,
    /** A thing, not a person. */
    THING
  }

  record Noun(TargetKind kind, Side side, boolean plural) {
    boolean person() {
      return side != Side.THING;
    }
  }

  record WeaponWord(Weapon weapon, Optional<IncidentType> type, boolean suicide) {}

  static final Lexicon BUNDLED = new Lexicon();

  final Phrases<TriggerForms> triggers = new Phrases<>();
  final Phrases<Noun> nouns = new Phrases<>();
  final Phrases<WeaponWord> weapons = new Phrases<>();

  private Lexicon() {
    loadTriggers();
    loadNouns();
    for (String line : Lines.of(Lexicon.class, "weapons.tsv")) {
      String[] column = line.split("\t");
      WeaponWord word =
          new WeaponWord(
              Coded.get(Weapon.class, column[1]),
              Coded.find(IncidentType.class, column[2]),
              column[3].equals("yes"));
      forms(column[0]).forEach(form -> weapons.add(form, word));
    }
  }

  private void loadTriggers() {
    var readings = new java.util.LinkedHashMap<String, TriggerForms>();
    for (String line : Lines.of(Lexicon.class, "triggers.tsv")) {
      String[] column = line.split("\t");
      TriggerWord word =
          new TriggerWord(
              Coded.get(IncidentType.class, column[0]),
              Strength.valueOf(column[1].toUpperCase(Locale.ROOT)),
              column[2].equals("-")
                  ? Effect.NONE
                  : Effect.valueOf(column[2].toUpperCase(Locale.ROOT)));
      int next = 3;
      for (Form form : Form.values()) {
        for (String phrase : forms(column[next++])) {
          readings.merge(phrase, new TriggerForms(List.of(form), word), Lexicon::both);
        }
      }
    }
    readings.forEach(triggers::add);
  }

  private static TriggerForms both(TriggerForms first, TriggerForms second) {
    List<Form> forms = new java.util.ArrayList<>(first.forms());
    second.forms().stream().filter(form -> !forms.contains(form)).forEach(forms::add);
    return new TriggerForms(List.copyOf(forms), first.word());
  }

  private void loadNouns() {
    for (String line : Lines.of(Lexicon.class, "people.tsv")) {
      String[] column = line.split("\t");
      TargetKind kind = Coded.get(TargetKind.class, column[2]);
      Side side = Side.valueOf(column[3].toUpperCase(Locale.ROOT));
      forms(column[0]).forEach(form -> nouns.add(form, new Noun(kind, side, false)));
      forms(column[1]).forEach(form -> nouns.add(form, new Noun(kind, side, true)));
    }
    for (String line : Lines.of(Lexicon.class, "things.tsv")) {
      String[] column = line.split("\t");
      TargetKind kind = Coded.get(TargetKind.class, column[1]);
      forms(column[0]).forEach(form -> nouns.add(form, new Noun(kind, Side.THING, false)));
    }
  }

  private static List<String> forms(String column) {
    return column.equals("-") ? List.of() : Arrays.asList(column.split("\\|"));
  }
}
