// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.util.Map;

/**
 * From which probability on the network is believed; found on development data.
 *
 * @param relevant that a text tells a reportable act at all
 * @param kind that it tells an act of one kind
 * @param least that words fill a slot
 */
public record Thresholds(double relevant, double kind, Map<Slot, Double> least) {
  public Thresholds {
    least = Map.copyOf(least);
  }
}
