// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;
import java.util.Optional;

/** Tells who asks. */
interface Gate {
  /**
   * Who asks this; empty where nobody has said so yet, which opens the log-in page and no other.
   *
   * @throws NotKnown where what they say opens nothing
   */
  Optional<Person> asking(Context context);
}
