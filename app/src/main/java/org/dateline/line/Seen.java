// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.codebook.Incident;

/**
 * An incident as it is read off its accounts.
 *
 * @param json the same as users get it, with its voices and its history
 */
public record Seen(Incident incident, String json) {}
