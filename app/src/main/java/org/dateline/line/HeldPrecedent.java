// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.assess.Verdict;
import org.dateline.codebook.Precedent;
import org.dateline.codebook.Statement;

/**
 * A precedent that is stated of an incident ("the deadliest in Iran since 2003"), held against what
 * the case knows of earlier acts (codebook, {@code precedent}).
 *
 * @param said by whom and in which words, one at least
 */
public record HeldPrecedent(Precedent precedent, List<Statement> said, Verdict verdict) {
  public HeldPrecedent {
    said = List.copyOf(said);
  }
}
