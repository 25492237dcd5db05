// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

/**
 * How often a source repeats others, and is repeated, in telling of one incident.
 *
 * @param source as its reports name it
 * @param echoes accounts of it that for the most part say what others had said
 * @param echoed accounts of it that others go back to
 */
public record EchoCount(String source, int echoes, int echoed) {}
