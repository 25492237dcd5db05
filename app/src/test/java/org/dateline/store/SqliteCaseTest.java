// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** A case in an SQLite file. */
class SqliteCaseTest {
  @TempDir Path folder;
  private int made;

  private String fresh() {
    return folder.resolve("case" + made++ + ".db").toString();
  }

  @Nested
  class Recorded extends RecordContract {
    @Override
    String fresh() {
      return SqliteCaseTest.this.fresh();
    }
  }

  @Nested
  class Read extends DerivingContract {
    @Override
    String fresh() {
      return SqliteCaseTest.this.fresh();
    }
  }

  @Nested
  class Looked extends LookingContract {
    @Override
    String fresh() {
      return SqliteCaseTest.this.fresh();
    }
  }

  @Nested
  class Reviewed extends ReviewContract {
    @Override
    String fresh() {
      return SqliteCaseTest.this.fresh();
    }
  }

  @Nested
  class LetIn extends PeopleContract {
    @Override
    String fresh() {
      return SqliteCaseTest.this.fresh();
    }
  }
}
