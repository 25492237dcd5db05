// SPDX-License-Identifier: Apache-2.0
package org.dateline.text;

import org.dateline.codebook.Span;

/**
 * A sentence of a text. It never crosses a paragraph or a part.
 *
 * @param index its number in the text, from 0
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its paragraph, from 0
 * @param part index of the report's part that it stands in
 */
public record Sentence(int index, Span span, int first, int end, int paragraph, int part) {}
