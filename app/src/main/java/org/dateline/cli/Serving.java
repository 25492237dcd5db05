// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A desk that is open until the process is told to end. */
final class Serving {
  private Serving() {}

  /**
   * Waits until the process is told to end (Ctrl-C), then closes.
   *
   * @param close requests are finished, then the case is closed; it may be closed again after
   */
  static void untilStopped(Runnable close) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread closing =
        new Thread(
            () -> {
              close.run();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(closing);
    stopped.await();
  }

  /** Shows an address in the user's browser, where there is a screen; else nothing happens. */
  static void show(String address, Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> opener;
    if (system.contains("mac")) {
      opener = List.of("open", address);
    } else if (system.contains("windows")) {
      opener = List.of("rundll32", "url.dll,FileProtocolHandler", address);
    } else if (!environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
      opener = List.of("xdg-open", address);
    } else {
      return;
    }
    try {
      new ProcessBuilder(opener)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address is printed: whoever reads it opens it.
    }
  }
}
