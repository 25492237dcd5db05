// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.codebook.Account;
import org.dateline.codebook.Dateline;
import org.dateline.codebook.Field;
import org.dateline.codebook.Report;
import org.dateline.codebook.Statement;
import org.dateline.codebook.YesNo;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** An account with the report that it stands in. */
record Told(Account account, Report report, Text text) {
  /** The earliest first; without a time last. */
  static final Comparator<Told> EARLIEST =
      Comparator.comparing((Told told) -> told.report.published().orElse(LocalDateTime.MAX))
          .thenComparing(told -> told.account.id());

  static Told of(Account account, Report report) {
    return new Told(account, report, Text.of(report));
  }

  boolean background() {
    return account.statements().stream()
        .anyMatch(s -> s.field() == Field.BACKGROUND && s.value() == YesNo.TRUE);
  }

  /** Whose words the report's own words are: the agency's of its dateline, else its source's. */
  String origin(Sources sources) {
    Optional<String> agency = report.dateline().flatMap(Dateline::agency);
    return sources.name(
        agency.or(() -> sources.agencyIn(report.author())).or(report::source).orElse(report.id()));
  }

  /** Where the sentence that a statement's words stand in begins. */
  int sentence(Statement statement) {
    int offset = statement.evidence().span().start();
    return text.findSentence(offset).map(one -> one.span().start()).orElse(offset);
  }

  /** The words of the sentence that a statement's words stand in. */
  Set<String> words(Statement statement) {
    Set<String> words = new HashSet<>();
    text.findSentence(statement.evidence().span().start())
        .ifPresent(
            one ->
                text.tokens().subList(one.first(), one.end()).stream()
                    .filter(token -> token.kind() != Token.Kind.MARK)
                    .forEach(token -> words.add(token.norm())));
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Told told && told.account.id().equals(account.id());
  }

  @Override
  public int hashCode() {
    return account.id().hashCode();
  }
}
