// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of incidents.
 *
 * @param next where the next page begins; empty where this is the last
 */
public record IncidentPage(List<ListedIncident> incidents, Optional<Listing.After> next) {
  public IncidentPage {
    incidents = List.copyOf(incidents);
  }
}
