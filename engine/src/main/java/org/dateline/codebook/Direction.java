// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * A judgement, always somebody's, of how near a group stood to the act (codebook, {@code
 * direction}).
 *
 * @param basis the evidence that the voice gives, in its words; empty where it gives none
 */
public record Direction(DirectionKind kind, Voice by, String basis) implements Value {}
