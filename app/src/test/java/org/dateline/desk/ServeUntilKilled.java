// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.io.IOException;
import java.time.Instant;
import org.dateline.line.CaseWork;

/** A program that serves a case until something ends it. */
public final class ServeUntilKilled {
  private ServeUntilKilled() {}

  /** Arguments: the case. Says where it can be reached. */
  public static void main(String[] arguments) throws IOException {
    CaseWork work = CaseWork.open(arguments[0], () -> Instant.EPOCH, () -> {});
    Desk desk = Desk.open(work, "analyst", Desk.LOOPBACK, 0);
    System.out.println(desk.address());
    System.out.flush();
    System.in.read();
  }
}
