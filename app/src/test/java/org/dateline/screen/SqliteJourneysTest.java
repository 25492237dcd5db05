// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import org.dateline.desk.Opening;

/** The journeys in a case that is an SQLite file. */
class SqliteJourneysTest extends JourneyContract {
  @Override
  ExampleDesk open(ExampleDesk example, Opening opening) {
    return example.copy(folder, opening);
  }
}
