// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * Another account, which an analyst holds to tell of the same act, or of another one (codebook,
 * section 6).
 *
 * @param account the other account's id; the id of an incident is the id of one of its accounts
 */
public record AccountLink(String account) implements Value {}
