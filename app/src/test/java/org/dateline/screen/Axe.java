// SPDX-License-Identifier: Apache-2.0
package org.dateline.screen;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what keeps people from a page: axe-core, with its rules for WCAG 2.2 A and AA. */
final class Axe {
  private static final String SCRIPT = read();

  /** Rules that are no more than advice are asked too: the desk follows them. */
  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Rules that another set of colours may break. */
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private static final String RUN =
      "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'], preload: false})"
          + ".then(found =>"
          + " found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ')"
          + " + ': ' + n.any.concat(n.all, n.none).map(c => c.message).join('; ')"
          + " + ' — ' + n.html.slice(0, 160))))";

  private Axe() {}

  /** What is wrong with a page as it is now, a line for each place. */
  static List<String> violations(Page page) {
    return ask(page, ALL);
  }

  /** What of the colours is wrong with a page as it is now, a line for each place. */
  static List<String> violationsOfColours(Page page) {
    return ask(page, OF_COLOURS);
  }

  @SuppressWarnings("unchecked")
  private static List<String> ask(Page page, List<String> rules) {
    if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
      page.evaluate(SCRIPT + "; undefined");
    }
    return (List<String>) page.evaluate(RUN, rules);
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
