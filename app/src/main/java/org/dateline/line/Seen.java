// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.codebook.Incident;
import org.dateline.codebook.RecordedIncident;

/**
 * An incident as it is read off its accounts.
 *
 * @param json the same as users get it
 */
record Seen(RecordedIncident recorded, String json) {
  Incident incident() {
    return recorded.incident();
  }
}
