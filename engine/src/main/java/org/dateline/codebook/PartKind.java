// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What a piece of a report's text is. */
public enum PartKind implements Coded {
  TITLE,
  BODY,
  /** The words of another outlet, set off from the report's own. */
  BLOCK_QUOTE,
  /** A post of a social network, with its author and time. */
  POST
}
