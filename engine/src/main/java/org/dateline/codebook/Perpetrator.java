// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Who is held to have done it, on what basis, and by whom (codebook, {@code perpetrator}). */
public record Perpetrator(Actor actor, Basis basis, Voice by) implements Value {}
