// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.assess.Echo;
import org.dateline.codebook.Incident;
import org.dateline.codebook.RecordedIncident;

/**
 * An incident as it is read off its accounts.
 *
 * @param json the same as users get it
 * @param echoes accounts of it that repeat others
 */
record Seen(RecordedIncident recorded, String json, List<Echo> echoes) {
  Seen {
    echoes = List.copyOf(echoes);
  }

  Incident incident() {
    return recorded.incident();
  }
}
