// SPDX-License-Identifier: Apache-2.0
package org.dateline.merge;

/**
 * One thing that speaks for or against two accounts telling of one act.
 *
 * @param words for people: "the same day", "12 and 17 killed"
 * @param weight log-odds; positive speaks for it
 */
public record Sign(String words, double weight) {}
