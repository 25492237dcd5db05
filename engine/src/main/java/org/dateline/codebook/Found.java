// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** Something that the words at a span mean: a place, a date, an actor, a count. Immutable. */
public record Found<T>(Span span, T value) {}
