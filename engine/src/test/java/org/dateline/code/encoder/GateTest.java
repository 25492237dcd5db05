// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The texts are written for this test. */
class GateTest {
  private static final Gate GATE = new Gate();

  @Test
  void aReportOfAnAttackPasses() {
    assertTrue(
        GATE.opens(
            "Gunmen on motorcycles opened fire on a bus near the market and killed four people,"
                + " police said. No group has claimed the attack."));
  }

  @Test
  void newsOfTheBudgetDoesNot() {
    assertFalse(
        GATE.opens(
            "The senator told voters in Iowa that her plan would cut taxes for families and that"
                + " the campaign of her rival, who leads in the polls among Republicans, had no"
                + " answer on health care. Trump and Clinton will debate again next week; the"
                + " candidates have raised money from donors online, a spokeswoman wrote on"
                + " Twitter."));
  }
}
