// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * How two actors stand to each other, or an actor to a land (codebook, section 5).
 *
 * @param object the other actor, the people or the land, in its usual name
 */
public record Relation(Actor subject, RelationKind kind, Actor object) implements Value {}
