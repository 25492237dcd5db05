// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.List;
import java.util.Map;

/**
 * An incident as MUC-4 keys it.
 *
 * @param kind its type, as "attack"; in a key several may stand with " / " between them
 * @param fillers for each role its entities; an entity is the mentions that name the same thing
 */
record MucTemplate(String kind, Map<String, List<List<String>>> fillers) {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

  List<List<String>> of(String role) {
    return fillers.getOrDefault(role, List.of());
  }
}
