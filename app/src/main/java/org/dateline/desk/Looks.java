// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import org.dateline.codebook.Field;
import org.dateline.codebook.Statement;

/** The classes by which words of a report are coloured. */
final class Looks {
  private Looks() {}

  /** "f-harm v-official": what it says, and who knows it. */
  static String of(Statement one) {
    return "f-" + group(one.field()) + " v-" + one.voice().root().kind().code().replace('_', '-');
  }

  /** Fields that share a colour: more than eight nobody tells apart. */
  static String group(Field field) {
    return switch (field) {
      case TYPE, STAGE, BACKGROUND -> "act";
      case DATE -> "when";
      case PLACE -> "where";
      case PERPETRATOR, ATTACKERS_NUMBER, ATTACKERS_KILLED, ATTACKERS_ARRESTED -> "who";
      case CLAIM, DIRECTION -> "claim";
      case KILLED, WOUNDED, ABDUCTED -> "harm";
      case TARGET, VICTIMS -> "target";
      case WEAPON, SUICIDE -> "means";
      default -> "other";
    };
  }
}
