// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Hangs up on clients that take too long to say what they want. A client that sends a letter now
 * and then is never idle, and would hold its connection for good.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {
  private static final long SWEEP_SECONDS = 1;
  private static final long NEVER = Long.MAX_VALUE;

  /** Bytes of a body that come in a second at least, once the first half minute is over. */
  private static final long RATE = 64 * 1024;

  private final long firstNanos;
  private final long headNanos;
  private final long bodyNanos;
  private final Map<EndPoint, Long> deadlines = new ConcurrentHashMap<>();
  private final long start = NanoTime.now();

  /**
   * With this patience.
   *
   * @param firstSeconds for the first question, from the opening of a connection
   * @param headSeconds for each further one, from the end of the one before
   * @param bodySeconds for what it brings with it, and longer where that is large
   */
  SlowClients(int firstSeconds, int headSeconds, int bodySeconds) {
    this.firstNanos = TimeUnit.SECONDS.toNanos(firstSeconds);
    this.headNanos = TimeUnit.SECONDS.toNanos(headSeconds);
    this.bodyNanos = TimeUnit.SECONDS.toNanos(bodySeconds);
  }

  @Override
  public void onOpened(Connection connection) {
    deadlines.put(connection.getEndPoint(), now() + firstNanos);
  }

  @Override
  public void onClosed(Connection connection) {
    deadlines.remove(connection.getEndPoint());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
    long length = request.getLength();
    boolean body = length != 0;
    long more = length > 0 ? TimeUnit.SECONDS.toNanos(length / RATE) : 0;
    move(end, body ? now() + bodyNanos + more : NEVER);
    Request.addCompletionListener(request, failure -> move(end, now() + headNanos));
    return super.handle(body ? new Reading(request, end) : request, response, callback);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    sweepLater();
  }

  private void sweepLater() {
    getServer().getScheduler().schedule(this::sweep, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  private void sweep() {
    long now = now();
    deadlines.forEach(
        (end, deadline) -> {
          if (deadline < now && deadlines.remove(end, deadline)) {
            end.close(new TimeoutException("the client took too long"));
          }
        });
    if (isRunning()) {
      sweepLater();
    }
  }

  private void move(EndPoint end, long deadline) {
    deadlines.computeIfPresent(end, (one, before) -> deadline);
  }

  private long now() {
    return NanoTime.now() - start;
  }

  /** A question whose body is watched until its end. */
  private final class Reading extends Request.Wrapper {
    private final EndPoint end;

    Reading(Request request, EndPoint end) {
      super(request);
      this.end = end;
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null && chunk.isLast()) {
        move(end, NEVER);
      }
      return chunk;
    }
  }
}
