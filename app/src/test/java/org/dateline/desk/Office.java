// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.line.CaseWork;
import org.dateline.line.Line;
import org.dateline.store.PlainStages;
import org.dateline.team.By;
import org.dateline.team.Role;

/** A desk that a team shares, with a clock of its own, and browsers and programs that ask it. */
final class Office implements AutoCloseable {
  /** The passwords of Ana and ben. */
  static final String ANA = "quite a long pass phrase";

  static final String BENS = "another phrase 4 him";

  final CaseWork work;
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private volatile Instant now = Instant.parse("2024-03-10T12:00:00Z");
  private Desk desk;
  private boolean closed;

  private final Opening opening;

  private Office(Path folder, boolean team, Line line) {
    this.work = CaseWork.open(folder.resolve("office.db").toString(), () -> now, () -> {});
    this.opening = Opening.alone("analyst").forTeam(team).adding(() -> line);
    this.desk = Desk.open(work, opening);
  }

  static Office open(Path folder) {
    return new Office(folder, true, new Line(new PlainStages(), 1));
  }

  /** The same, to which two people have access: Ana, an admin, and ben, a coder. */
  static Office ofTwo(Path folder) {
    Office office = open(folder);
    office.work.team().add("Ana", Role.ADMIN, ANA, By.commandLine());
    office.work.team().add("ben", Role.CODER, BENS, By.commandLine());
    return office;
  }

  /** A desk that one person has to themselves. */
  static Office alone(Path folder, Line line) {
    return new Office(folder, false, line);
  }

  /** Time passes. */
  void pass(Duration time) {
    now = now.plus(time);
  }

  /** What the desk writes beside the answers is written. */
  void settle() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void restart() {
    restart(UnaryOperator.identity());
  }

  /** Closes the desk and opens it again at the same port. */
  void restart(UnaryOperator<Opening> change) {
    int port = port();
    desk.close();
    desk = Desk.open(work, change.apply(opening.at(Desk.LOOPBACK, port)));
  }

  /** From where the latest event came. */
  String lastAddress() {
    return work.team().log(Optional.empty(), Long.MAX_VALUE, 1).get(0).address();
  }

  int port() {
    return URI.create(desk.address()).getPort();
  }

  Client client() {
    return new Client();
  }

  /** What the forms of a page bring back. */
  static String formToken(String page) {
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
    if (!token.find()) {
      throw new AssertionError("no form: " + page);
    }
    return token.group(1);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      desk.close();
      work.close();
    }
  }

  /** A browser with its cookie, or a program with its token. */
  final class Client {
    private final List<String> headers = new ArrayList<>();
    private String cookie = "";

    Client header(String name, String value) {
      headers.addAll(List.of(name, value));
      return this;
    }

    Client bearer(String token) {
      return header("Authorization", "Bearer " + token);
    }

    Client with(String kept) {
      cookie = kept;
      return this;
    }

    String cookie() {
      return cookie;
    }

    /** Logs in. */
    Client in(String name, String password) {
      HttpResponse<String> answer = post("/login", "name", name, "password", password);
      if (answer.statusCode() != 303) {
        throw new AssertionError(answer.body());
      }
      return this;
    }

    /** Makes a token. */
    String token(String scope) {
      String page =
          submit("/me", "/me/tokens", "name", "a script", "scope", scope, "days", "90").body();
      Matcher token = Pattern.compile("value=\"(dateline_[^\"]+)\"").matcher(page);
      if (!token.find()) {
        throw new AssertionError(page);
      }
      return token.group(1);
    }

    HttpResponse<String> get(String path) {
      return send(asking(path).GET());
    }

    /** Submits a form that stands on a page. */
    HttpResponse<String> submit(String page, String to, String... fields) {
      List<String> all = new ArrayList<>(List.of(fields));
      all.addAll(List.of("token", formToken(get(page).body())));
      return post(to, all.toArray(String[]::new));
    }

    HttpResponse<String> post(String path, String... fields) {
      StringBuilder form = new StringBuilder();
      for (int i = 0; i < fields.length; i += 2) {
        form.append(form.isEmpty() ? "" : "&")
            .append(fields[i])
            .append('=')
            .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
      }
      return post(path, "application/x-www-form-urlencoded", form.toString());
    }

    HttpResponse<String> post(String path, String type, String body) {
      return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
      HttpRequest.Builder asked = asking(path);
      if (!type.isEmpty()) {
        asked.header("Content-Type", type);
      }
      return send(asked.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> ask(String method, String path) {
      return send(asking(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder asking(String path) {
      HttpRequest.Builder asked =
          HttpRequest.newBuilder(URI.create(desk.address().replaceAll("/$", "") + path));
      if (!headers.isEmpty()) {
        asked.headers(headers.toArray(String[]::new));
      }
      if (!cookie.isEmpty()) {
        asked.header("Cookie", cookie);
      }
      return asked;
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) {
      try {
        HttpResponse<String> answer =
            http.send(asked.build(), HttpResponse.BodyHandlers.ofString());
        answer
            .headers()
            .firstValue("Set-Cookie")
            .ifPresent(
                given -> {
                  String kept = given.substring(0, given.indexOf(';'));
                  cookie = kept.endsWith("=") ? "" : kept;
                });
        return answer;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
