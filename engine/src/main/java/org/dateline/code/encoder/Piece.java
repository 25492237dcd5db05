// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

/**
 * A piece of a word as the network takes it.
 *
 * @param id its number in the vocabulary
 * @param start first character in the text
 * @param end the character after its last
 */
record Piece(int id, int start, int end) {}
