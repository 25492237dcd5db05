// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import java.util.Optional;

/**
 * The log of people.
 *
 * @param person whose; empty for everybody's
 * @param next where the next page is
 */
public record PeopleLogModel(
    String person, List<PeopleModel.Event> events, Optional<String> next) {}
