// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

/**
 * What is wrong, as the API says it (RFC 9457) and as a page shows it.
 *
 * @param title in a few words
 * @param detail what to do
 */
public record Problem(int status, String title, String detail) {}
