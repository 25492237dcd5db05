// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** How actors stand to each other (codebook, section 5). */
public enum RelationKind implements Coded {
  SUPPORTS,
  FIGHTS,
  MEMBER_OF,
  REGARDS_AS_ENEMY,
  CONTROLS_TERRITORY_IN
}
