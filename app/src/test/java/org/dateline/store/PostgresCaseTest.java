// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import org.junit.jupiter.api.Nested;

/** A case in a PostgreSQL server that the test starts, each in a schema of its own. */
class PostgresCaseTest {
  @Nested
  class Recorded extends RecordContract {
    @Override
    String fresh() {
      return PostgresServer.fresh();
    }
  }

  @Nested
  class Read extends DerivingContract {
    @Override
    String fresh() {
      return PostgresServer.fresh();
    }
  }

  @Nested
  class Looked extends LookingContract {
    @Override
    String fresh() {
      return PostgresServer.fresh();
    }
  }

  @Nested
  class Reviewed extends ReviewContract {
    @Override
    String fresh() {
      return PostgresServer.fresh();
    }
  }

  @Nested
  class LetIn extends PeopleContract {
    @Override
    String fresh() {
      return PostgresServer.fresh();
    }
  }
}
