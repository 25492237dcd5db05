// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** What sort of people or thing was aimed at or hurt (codebook, {@code target}). */
public enum TargetKind implements Coded {
  GOVERNMENT,
  MILITARY,
  POLICE,
  RELIGIOUS,
  CIVILIANS,
  BUSINESS,
  TRANSPORT,
  MEDIA,
  EDUCATION,
  HEALTH,
  DIPLOMATIC,
  UTILITIES,
  AID,
  POLITICAL_PARTY,
  ARMED_GROUP,
  OTHER,
  UNKNOWN
}
