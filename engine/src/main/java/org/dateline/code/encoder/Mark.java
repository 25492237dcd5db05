// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import org.dateline.codebook.Span;

/**
 * Words that the network holds to fill a slot.
 *
 * @param probability from 0 to 1, that they do
 */
public record Mark(Slot slot, Span span, double probability) {}
