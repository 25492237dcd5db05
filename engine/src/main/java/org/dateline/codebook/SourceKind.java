// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What sort of source publishes (codebook, section 4). */
public enum SourceKind implements Coded {
  /** An agency: others print its takes. */
  WIRE,
  /** A newspaper, a broadcaster, a site with reporters of its own. */
  OUTLET,
  /** Speaks for an armed group or for a party to a conflict. */
  GROUP_MEDIA,
  /** Counts and watches; has no reporters. */
  MONITOR;

  /** The kind of voice that it is where it is quoted. */
  public VoiceKind voice() {
    return switch (this) {
      case WIRE, OUTLET -> VoiceKind.OUTLET;
      case GROUP_MEDIA -> VoiceKind.ARMED_GROUP;
      case MONITOR -> VoiceKind.ORGANISATION;
    };
  }
}
