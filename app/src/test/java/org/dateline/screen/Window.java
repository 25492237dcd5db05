// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A window of the browser at a desk. Whatever goes wrong in it is a trouble: a message of the
 * console (a breach of the policy for content is one), an error of a script, an answer that is no
 * good, a question to another machine. Closing it fails where there was any.
 */
final class Window implements AutoCloseable {
  /** The layout may move so little and nobody sees it. */
  static final double STILL = 0.01;

  /** So often somebody may press the Tab key before giving up. */
  private static final int MOST_TABS = 150;

  /** Adds up the shifts of the layout from before the first paint on. */
  private static final String WATCH_LAYOUT =
      "window.shifted = 0; window.shifters = [];"
          + "new PerformanceObserver(list => { for (const one of list.getEntries()) {"
          + " if (!one.hadRecentInput) { window.shifted += one.value;"
          + " one.sources.forEach(s => window.shifters.push(s.node?.outerHTML?.slice(0, 90))); } }"
          + " }).observe({type: 'layout-shift', buffered: true});";

  final Page page;
  private final BrowserContext context;
  private final String base;
  private final List<String> troubles = new ArrayList<>();
  private Optional<Integer> allowed = Optional.empty();

  Window(BrowserContext context, String address) {
    this.context = context;
    this.base = address.replaceAll("/$", "");
    this.page = context.newPage();
    page.addInitScript(WATCH_LAYOUT);
    page.onConsoleMessage(
        message -> {
          boolean loud = message.type().equals("error") || message.type().equals("warning");
          if (loud && !isAllowed(message.text())) {
            troubles.add(message.type() + ": " + message.text() + " at " + page.url());
          }
        });
    page.onPageError(error -> troubles.add("script: " + error + " at " + page.url()));
    page.onDialog(
        dialog -> {
          troubles.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base + "/") && !request.url().startsWith("data:")) {
            troubles.add("asks another machine: " + request.url());
          }
        });
    page.onResponse(
        answer -> {
          if (answer.status() >= 400 && !Optional.of(answer.status()).equals(allowed)) {
            troubles.add(answer.status() + ": " + answer.url());
          }
        });
  }

  private boolean isAllowed(String message) {
    return allowed.filter(status -> message.contains("status of " + status)).isPresent();
  }

  /** Goes to a path of the desk and waits until it is painted. */
  Window go(String path) {
    page.navigate(base + path);
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)))");
    return this;
  }

  /** From here on answers with this status are in order. */
  Window allowing(int status) {
    allowed = Optional.of(status);
    return this;
  }

  /** Waits until the page has got all that it asks for by itself. */
  Window settle() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  /** All that fits, in the order of the page. */
  Locator all(String selector) {
    return page.locator(selector);
  }

  /** The first that fits. */
  Locator one(String selector) {
    return page.locator(selector).first();
  }

  /** Types keys, one after the other: {@code press("g", "i")}. */
  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Types words into what has the focus. */
  void type(String words) {
    page.keyboard().type(words);
  }

  /** Goes by the Tab key until what fits has the focus. */
  Window tabTo(String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (Boolean.TRUE.equals(
          page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("the Tab key does not come to " + selector + " on " + path());
  }

  /** Fills in the form of the log-in page. */
  void logIn(String name, String password) {
    one("#name").fill(name);
    one("#password").fill(password);
    one("form.stack button.main").click();
  }

  /** Sets the colours that the person prefers. */
  void colours(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  /** Where it is, without the name of the machine. */
  String path() {
    URI at = URI.create(page.url());
    String question = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    return at.getRawPath() + question;
  }

  /** Waits until the address fits. */
  void waitForPath(String pattern) {
    try {
      page.waitForURL(Pattern.compile("^" + base + pattern));
    } catch (TimeoutError e) {
      throw new AssertionError(
          "not " + pattern + " but " + path() + ": " + one("main").innerText(), e);
    }
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
  }

  /** Selectors of what has the focus: "a.head", "input#find". */
  String focus() {
    return (String)
        page.evaluate(
            "() => { const at = document.activeElement;"
                + " return at.tagName.toLowerCase() + (at.id ? '#' + at.id : '')"
                + " + [...at.classList].map(one => '.' + one).join(''); }");
  }

  /** By how many pixels the page is wider than the window, less what is kept for a scroll bar. */
  int overhang() {
    return ((Number)
            page.evaluate(
                "() => Math.max(0, document.documentElement.scrollWidth"
                    + " - document.body.clientWidth)"))
        .intValue();
  }

  /** How many characters a line of running text has at most. */
  int longestLine() {
    return ((Number)
            page.evaluate(
                "() => Math.max(0, ...[...document.querySelectorAll('main p')].map(p => {"
                    + " const lines = p.getBoundingClientRect().height"
                    + " / parseFloat(getComputedStyle(p).lineHeight);"
                    + " return lines < 1.5 ? 0 : p.innerText.length / lines; }))"))
        .intValue();
  }

  /** How far the layout has moved since the page began, as "cumulative layout shift" counts it. */
  double shifted() {
    return ((Number) page.evaluate("() => window.shifted")).doubleValue();
  }

  /** What moved it. */
  String shifters() {
    return String.valueOf(page.evaluate("() => window.shifters.join(' | ')"));
  }

  /** What went wrong so far. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), troubles);
  }
}
