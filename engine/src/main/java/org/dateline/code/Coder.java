// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.code.Grouper.Grouping;
import org.dateline.code.remark.Remark;
import org.dateline.code.remark.Remarks;
import org.dateline.code.voice.VoiceReading;
import org.dateline.code.voice.Voices;
import org.dateline.codebook.Account;
import org.dateline.codebook.CodedReport;
import org.dateline.codebook.Field;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.text.Text;

/**
 * Codes one report: tags acts, groups what is told of each into an account, and records every value
 * with its words and its voice. Pure and thread-safe: the same report gives the same statements.
 */
public final class Coder {
  /**
   * From this likelihood on an act is an incident: what gives training/acts.py the best measure.
   */
  private static final double THRESHOLD = 0.3;

  private final Tagger tagger;
  private final Reference reference;
  private final String version;
  private final double threshold;

  /**
   * A coder.
   *
   * @param tagger finds acts and the parts played in them
   * @param reference says what names, times and numbers mean
   * @param version recorded with every statement
   */
  public Coder(Tagger tagger, Reference reference, String version) {
    this(tagger, reference, version, THRESHOLD);
  }

  /**
   * A coder that takes acts as incidents from another likelihood on; for measuring and fitting.
   *
   * @param threshold from 0 to 1; at 0 every act is taken
   */
  public Coder(Tagger tagger, Reference reference, String version, double threshold) {
    this.tagger = tagger;
    this.reference = reference;
    this.version = version;
    this.threshold = threshold;
  }

  /** All that is read from a report. */
  public CodedReport code(Report report) {
    Text text = Text.of(report);
    Meanings meanings = reference.meaningsIn(text);
    VoiceReading voices = Voices.in(text, meanings);
    Tagging tagging = tagger.tag(text, meanings, voices);
    Grouping grouping = grouper(text, voices).group(tagging);
    PlaceOfAct places = new PlaceOfAct(new PlaceSigns(text, meanings, voices, tagging.places()));
    List<Remark> remarks = Remarks.in(text, meanings, voices);
    Writer writer = new Writer(report, voices, version);

    List<AccountDraft> drafts = drafts(grouping, writer);
    Totals.takeFrom(drafts);
    Optional<Operation> operation =
        grouping.several().flatMap(several -> Operation.over(several, drafts, writer));
    drafts.forEach(draft -> draft.place(places));
    DayOfAct days = new DayOfAct(text, meanings, voices);
    drafts.forEach(draft -> draft.date(days));
    new Attachment(text, writer, drafts, operation).attach(remarks);
    List<Account> accounts = drafts.stream().map(AccountDraft::account).toList();
    return new CodedReport(
        report,
        accounts,
        operation.map(Operation::statements).orElse(List.of()),
        activity(remarks, writer));
  }

  /** Where each account of a report could have been, by its id; for measuring and fitting. */
  public Map<String, List<PlaceCandidate>> placesOfActs(Report report) {
    Text text = Text.of(report);
    Meanings meanings = reference.meaningsIn(text);
    VoiceReading voices = Voices.in(text, meanings);
    Tagging tagging = tagger.tag(text, meanings, voices);
    PlaceOfAct places = new PlaceOfAct(new PlaceSigns(text, meanings, voices, tagging.places()));
    Map<String, List<PlaceCandidate>> found = new LinkedHashMap<>();
    Writer writer = new Writer(report, voices, version);
    for (AccountDraft draft : drafts(grouper(text, voices).group(tagging), writer)) {
      found.put(draft.id(), places.of(draft.act()));
    }
    return found;
  }

  /** What stands for and against each account of a report, by its id; for measuring and fitting. */
  public Map<String, Set<String>> signsOfActs(Report report) {
    Text text = Text.of(report);
    Meanings meanings = reference.meaningsIn(text);
    VoiceReading voices = Voices.in(text, meanings);
    Grouping grouping = grouper(text, voices).group(tagger.tag(text, meanings, voices));
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (AccountDraft draft : drafts(grouping, new Writer(report, voices, version))) {
      found.put(draft.id(), grouping.signs().get(draft.act()));
    }
    return found;
  }

  private Grouper grouper(Text text, VoiceReading voices) {
    return new Grouper(new ActSigns(text, voices), text.report().text(), threshold);
  }

  private static List<AccountDraft> drafts(Grouping grouping, Writer writer) {
    List<AccountDraft> drafts = new ArrayList<>();
    for (Telling act : grouping.acts()) {
      String id = writer.report().id() + "#" + (drafts.size() + 1);
      AccountDraft draft = new AccountDraft(id, act, writer);
      draft.write();
      if (draft.complete()) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static List<Statement> activity(List<Remark> remarks, Writer writer) {
    return remarks.stream()
        .filter(r -> r.field() == Field.INDICATOR || r.field() == Field.RELATION)
        .map(r -> writer.remark(writer.report().id(), r))
        .toList();
  }
}
