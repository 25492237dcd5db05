// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.read.Input;

/** An address on the web that the user gave. Redirects are followed five times at most. */
record WebOrigin(URI address, String name, Duration patience) implements Origin {
  /** How long to wait for a connection, for an answer, and for the end of it. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public Arrival fetch() {
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .connectTimeout(patience)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build();
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(patience)
              .header("User-Agent", "dateline")
              .header("Accept", "text/html, text/plain, application/json;q=0.9, */*;q=0.5")
              .build();
      return answer(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
    } catch (HttpTimeoutException | TimeoutException e) {
      return Arrival.refused("TIMEOUT", name, "did not answer in time; try again later");
    } catch (ConnectException e) {
      return Arrival.refused(
          "UNREADABLE", name, "cannot be reached; check the address and the network");
    } catch (IOException | ExecutionException | IllegalArgumentException e) {
      return Arrival.refused(
          "UNREADABLE",
          name,
          "cannot be fetched (" + reason(e) + "); save the page and give the file");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Arrival.refused("UNREADABLE", name, "was interrupted; try again");
    }
  }

  private Arrival answer(HttpResponse<InputStream> response)
      throws InterruptedException, ExecutionException, TimeoutException, IOException {
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == 404 || status == 410) {
        return Arrival.refused("NOT_FOUND", name, "is not there (404); check the address");
      }
      if (status / 100 != 2) {
        return Arrival.refused(
            "UNREADABLE",
            name,
            "was refused by the server (status " + status + "); save the page and give the file");
      }
      // A request's timeout ends with its headers: a body that trickles needs one of its own.
      byte[] bytes =
          CompletableFuture.supplyAsync(() -> read(body))
              .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return bytes.length > LIMIT
          ? Arrival.tooLarge(name)
          : new Arrival.Content(new Input(name, bytes));
    }
  }

  private static byte[] read(InputStream body) {
    try {
      return body.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(Exception e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
