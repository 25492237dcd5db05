// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  /** Tuned on the MUC-4 training half; see docs/benchmarks.md. */
  private static final double THRESHOLD = 0.75;

  private final Tagger tagger;
  private final Reference reference;
  private final String version;
  private final Grouper grouper = new Grouper(THRESHOLD);

  /**
   * A coder.
   *
   * @param tagger finds acts and the parts played in them
   * @param reference says what names, times and numbers mean
   * @param version recorded with every statement
   */
  public Coder(Tagger tagger, Reference reference, String version) {
    this.tagger = tagger;
    this.reference = reference;
    this.version = version;
  }

  /** All that is read from a report. */
  public CodedReport code(Report report) {
    Text text = Text.of(report);
    Meanings meanings = reference.meaningsIn(text);
    VoiceReading voices = Voices.in(text, meanings);
    Grouping grouping = grouper.group(tagger.tag(text, meanings, voices));
    List<Remark> remarks = Remarks.in(text, meanings, voices);
    Writer writer = new Writer(report, voices, version);
    Surroundings surroundings = new Surroundings(text, meanings);

    List<AccountDraft> drafts = new ArrayList<>();
    for (Telling act : grouping.acts()) {
      String id = report.id() + "#" + (drafts.size() + 1);
      AccountDraft draft = new AccountDraft(id, act, writer);
      draft.write(surroundings);
      if (draft.complete()) {
        drafts.add(draft);
      }
    }
    Optional<Operation> operation =
        grouping.several().flatMap(several -> Operation.over(several, drafts, writer));
    drafts.forEach(draft -> draft.placeByContext(surroundings));
    new Attachment(text, writer, drafts, operation).attach(remarks);
    List<Account> accounts = drafts.stream().map(AccountDraft::account).toList();
    return new CodedReport(
        report,
        accounts,
        operation.map(Operation::statements).orElse(List.of()),
        activity(remarks, writer));
  }

  private static List<Statement> activity(List<Remark> remarks, Writer writer) {
    return remarks.stream()
        .filter(r -> r.field() == Field.INDICATOR || r.field() == Field.RELATION)
        .map(r -> writer.remark(writer.report().id(), r))
        .toList();
  }
}
