// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that send a letter now and then do not hold their connections for good. */
class SlowClientsTest {
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeEach
  void start() throws Exception {
    SlowClients slow = new SlowClients(1, 1, 1);
    slow.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws Exception {
            org.eclipse.jetty.io.Content.Source.asString(request);
            response.write(true, java.nio.ByteBuffer.wrap("there".getBytes(US_ASCII)), callback);
            return true;
          }
        });
    connector.addBean(slow);
    server.addConnector(connector);
    server.setHandler(slow);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private Socket socket(String begin) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
    socket.setSoTimeout(200);
    socket.getOutputStream().write(begin.getBytes(US_ASCII));
    return socket;
  }

  /** Sends a letter again and again; whether the server hung up meanwhile. */
  private static boolean hungUp(Socket socket, String letters) throws IOException {
    for (int i = 0; i < 40; i++) {
      try {
        if (socket.getInputStream().read() < 0) {
          return true;
        }
      } catch (SocketTimeoutException e) {
        // Nothing was said: the connection is still there.
      } catch (IOException e) {
        return true;
      }
      try {
        socket.getOutputStream().write(letters.getBytes(US_ASCII));
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aHeadThatNeverEndsIsCutOff() throws IOException {
    try (Socket socket = socket("GET / HTTP/1.1\r\nHost: x\r\n")) {
      assertTrue(hungUp(socket, "X-A: b\r\n"));
    }
  }

  @Test
  void aBodyThatNeverEndsIsCutOff() throws IOException {
    try (Socket socket = socket("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")) {
      assertTrue(hungUp(socket, "a"));
    }
  }

  @Test
  void whoAsksIsAnsweredAgainAndAgain() throws Exception {
    try (Socket socket = socket("")) {
      socket.setSoTimeout(5000);
      for (int i = 0; i < 4; i++) {
        String asked = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nab";
        socket.getOutputStream().write(asked.getBytes(US_ASCII));
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().endsWith("there")) {
          int letter = socket.getInputStream().read();
          assertTrue(letter >= 0, i + ": " + answer);
          answer.append((char) letter);
        }
        Thread.sleep(500);
      }
    }
  }
}
