// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

/**
 * A note of a brief.
 *
 * @param number from 1, in the order in which notes are first needed
 */
public record Note(int number, Ground ground) {}
