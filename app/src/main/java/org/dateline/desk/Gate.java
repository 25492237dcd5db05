// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.http.Context;

/** Tells who asks. */
interface Gate {
  /**
   * Who asks this.
   *
   * @throws Refused where nobody does whom the desk lets in
   */
  Person asking(Context context);
}
