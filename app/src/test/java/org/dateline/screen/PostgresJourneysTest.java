// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import java.util.Optional;
import org.dateline.desk.Opening;
import org.dateline.store.PostgresServer;

/** The journeys in a PostgreSQL database; the example is read once, and each has a copy of it. */
class PostgresJourneysTest extends JourneyContract {
  private static final class Read {
    static final String EXAMPLE = PostgresServer.database(Optional.empty());

    static {
      ExampleDesk.readInto(EXAMPLE);
    }
  }

  @Override
  ExampleDesk open(ExampleDesk example, Opening opening) {
    return ExampleDesk.at(PostgresServer.database(Optional.of(Read.EXAMPLE)), folder, opening);
  }
}
