// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;

/** The server of HTTP under the desk, and the bounds within which it works. */
final class Plumbing {
  /** Bytes that a question may bring. */
  static final long LARGEST = 16L << 20;

  /** Bytes of a question's head. */
  private static final int LONGEST_HEAD = 16 << 10;

  /** Bytes of a form's part that are kept in memory. */
  private static final int IN_MEMORY_MB = 1;

  /** How hard gzip tries: not very, since most desks are asked from the same machine. */
  private static final int QUICK = 1;

  private static final int IDLE_MILLIS = 30_000;
  private static final int FIRST_SECONDS = 10;
  private static final int HEAD_SECONDS = 30;
  private static final int BODY_SECONDS = 30;

  /** Questions that bring something, answered at once: each holds a thread while it comes in. */
  private static final int BRINGING = 32;

  private static final int WAITING = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Plumbing() {}

  static void lay(JavalinConfig config, Opening opening) {
    config.http.maxRequestSize = LARGEST;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(QUICK));
    // "/incidents/?id=" is an incident, "/incidents" the list.
    config.router.ignoreTrailingSlashes = false;
    config.jetty.multipartConfig.maxFileSize(LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MB, SizeUnit.MB);
    config.jetty.modifyServletContextHandler(
        context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    SlowClients slow = new SlowClients(FIRST_SECONDS, HEAD_SECONDS, BODY_SECONDS);
    config.jetty.modifyServer(server -> bound(server, slow, opening.connections()));
    config.jetty.addConnector((server, http) -> connector(server, http, slow, opening));
  }

  private static void bound(Server server, SlowClients slow, int connections) {
    QoSHandler bringing = new QoSHandler();
    bringing.includeMethod("POST");
    bringing.setMaxRequestCount(BRINGING);
    bringing.setMaxSuspendedRequestCount(WAITING);
    bringing.setMaxSuspend(PATIENCE);
    slow.setHandler(bringing);
    server.setHandler(slow);
    server.setErrorHandler(new PlainErrors());
    server.addBean(new NetworkConnectionLimit(connections, server));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, SlowClients slow, Opening opening) {
    // Ids may hold any character; only the desk's own tables look at them, never a file system.
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEAD);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(opening.host());
    connector.setPort(opening.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(slow);
    return connector;
  }
}
