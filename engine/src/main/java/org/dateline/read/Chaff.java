// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of a page that are no part of its text: scripts, navigation, adverts, comments,
 * lists of other stories, captions. Nothing is taken out of the page; the elements are only known
 * here.
 */
final class Chaff {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "nav",
          "footer",
          "aside",
          "menu",
          "dialog",
          "figure",
          "figcaption",
          "head",
          "map",
          "picture");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "form");
  private static final Set<String> FRAMES = Set.of("html", "body", "main", "article", "#root");
  private static final Set<String> CARRIERS = Set.of("main", "h1");

  private final Set<Node> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks through a page.
   *
   * @param words whether classes and ids count, not only tags and roles
   */
  Chaff(Element root, PageWords hints, boolean words) {
    Set<Node> carriers = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Node> quoting = Collections.newSetFromMap(new IdentityHashMap<>());
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && isCarrier(element)) {
              carriers.add(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            Node parent = node.parent();
            if (carriers.contains(node) && parent != null) {
              carriers.add(parent);
            }
            if (parent != null && (quoting.contains(node) || node.nameIs("blockquote"))) {
              quoting.add(parent);
            }
            // A quotation in a figure is text; some pages set embedded posts so.
            boolean framed = node.nameIs("figure") && quoting.contains(node);
            if (!framed
                && node instanceof Element element
                && isChaff(element, hints, words, carriers.contains(node))) {
              dropped.add(node);
            }
          }
        },
        root);
  }

  boolean contains(Node node) {
    return dropped.contains(node);
  }

  private static boolean isCarrier(Element element) {
    return CARRIERS.contains(element.normalName())
        || element.attr("itemprop").equals("articleBody");
  }

  private static boolean isChaff(Element element, PageWords hints, boolean words, boolean carrier) {
    String tag = element.normalName();
    if (FRAMES.contains(tag)) {
      return false;
    }
    if (NEVER.contains(tag)) {
      return true;
    }
    if (carrier) {
      return false;
    }
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || isHidden(element)) {
      return true;
    }
    if (!words || tag.equals("p") && element.className().isEmpty()) {
      return false;
    }
    Set<PageWords.Hint> found = hints.hints(element);
    return found.contains(PageWords.Hint.DROP)
        && !found.contains(PageWords.Hint.KEEP)
        && !found.contains(PageWords.Hint.POST);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
