// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Who was hurt or held, in the words of the report (codebook, {@code victims}). */
public record Victim(String description, TargetKind kind) implements Value {}
