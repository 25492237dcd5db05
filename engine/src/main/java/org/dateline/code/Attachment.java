// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.code.remark.Remark;
import org.dateline.codebook.Basis;
import org.dateline.codebook.Claim;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Field;
import org.dateline.codebook.HourRange;
import org.dateline.codebook.Perpetrator;
import org.dateline.codebook.Stage;
import org.dateline.codebook.Voice;
import org.dateline.codebook.VoiceKind;
import org.dateline.codebook.VoiceLink;
import org.dateline.text.Sentence;
import org.dateline.text.Text;

/** Ties claims, judgements and precedents to the accounts that they speak of. */
final class Attachment {
  private final Text text;
  private final Writer writer;
  private final List<AccountDraft> drafts;
  private final Optional<Operation> operation;

  Attachment(Text text, Writer writer, List<AccountDraft> drafts, Optional<Operation> operation) {
    this.text = text;
    this.writer = writer;
    this.drafts = drafts;
    this.operation = operation;
  }

  void attach(List<Remark> remarks) {
    for (Remark remark : remarks) {
      if (remark.field() == Field.INDICATOR || remark.field() == Field.RELATION) {
        continue;
      }
      for (AccountDraft draft : spokenOf(remark)) {
        if (remark.value() instanceof Claim claim) {
          addClaim(draft, remark, claim);
        } else {
          draft.add(writer.remark(draft.id(), remark));
        }
      }
    }
  }

  /**
   * The operation's acts, else the act told in the same sentence, else the one told last before.
   */
  private List<AccountDraft> spokenOf(Remark remark) {
    int sentence = text.findSentence(remark.span().start()).map(Sentence::index).orElse(0);
    Optional<AccountDraft> here = drafts.stream().filter(d -> tells(d, sentence)).findFirst();
    boolean ofOperation =
        operation.isPresent() && here.map(d -> operation.get().parts().contains(d)).orElse(true);
    if (ofOperation) {
      return operation.get().parts().stream()
          .filter(d -> d.act().stage() == Stage.ACCOMPLISHED)
          .toList();
    }
    return here.or(() -> lastBefore(sentence)).map(List::of).orElse(List.of());
  }

  private static boolean tells(AccountDraft draft, int sentence) {
    return draft.act().triggers().stream().anyMatch(t -> t.sentence() == sentence);
  }

  private Optional<AccountDraft> lastBefore(int sentence) {
    return drafts.stream()
        .filter(d -> !d.background())
        .min(
            Comparator.comparingInt(
                (AccountDraft d) ->
                    d.act().triggers().stream()
                        .mapToInt(t -> t.sentence() <= sentence ? sentence - t.sentence() : 1000)
                        .min()
                        .orElse(2000)));
  }

  private void addClaim(AccountDraft draft, Remark remark, Claim claim) {
    Claim timed = latency(draft, claim).map(claim::withLatency).orElse(claim);
    Remark of =
        new Remark(
            Field.CLAIM, timed, remark.span(), remark.voice(), remark.modality(), remark.rule());
    draft.add(writer.remark(draft.id(), of));
    if (claim.status() == ClaimStatus.CLAIMED || claim.status() == ClaimStatus.DENIED) {
      Basis basis = claim.status() == ClaimStatus.CLAIMED ? Basis.CLAIMED : Basis.DENIED;
      Voice by =
          claim
              .reportedBy()
              .heardFrom(VoiceLink.of(claim.claimant().name(), VoiceKind.ARMED_GROUP));
      draft.add(
          Field.PERPETRATOR,
          new Perpetrator(claim.claimant(), basis, by),
          remark.span(),
          0.8,
          claim.status() == ClaimStatus.CLAIMED
              ? "the actor says so itself"
              : "the actor denies it");
    }
  }

  /** Both known to the day only: the true interval lies a day either way (codebook, section 2). */
  private static Optional<HourRange> latency(AccountDraft draft, Claim claim) {
    Optional<DateRange> act = draft.day();
    return claim
        .at()
        .filter(Telling::isDay)
        .flatMap(
            at ->
                act.filter(day -> !at.start().isBefore(day.start()))
                    .map(
                        day -> {
                          int days =
                              (int)
                                  java.time.temporal.ChronoUnit.DAYS.between(
                                      day.start(), at.start());
                          return new HourRange(Math.max(0, (days - 1) * 24), (days + 1) * 24);
                        }));
  }
}
