// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.time.Instant;

/**
 * A browser in which somebody has logged in.
 *
 * @param hash of the session's id; the id itself is only in the browser
 * @param person the name of who logged in
 * @param seenAt when something was last asked, to some minutes
 * @param address where it was begun
 * @param browser what the browser calls itself
 */
public record SessionRow(
    String hash, String person, Instant begunAt, Instant seenAt, String address, String browser) {}
