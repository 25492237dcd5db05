// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What sort of actor it is. */
public enum ActorKind implements Coded {
  ARMED_GROUP,
  STATE_FORCE,
  GOVERNMENT,
  POLITICAL_PARTY,
  ORGANISATION,
  PERSON,
  /** Known only by words that describe it: two gunmen in uniform. */
  UNNAMED
}
