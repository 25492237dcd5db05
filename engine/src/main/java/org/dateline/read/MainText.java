// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the element of a page that holds the main text. Each paragraph of prose speaks for the
 * elements around it, the nearest most; many links speak against them, and tags, classes and ids
 * add their word.
 */
final class MainText {
  private static final int SHORTEST_PROSE = 25;
  private static final int LEVELS = 6;
  private static final int CLIMB = 3;
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "em", "font", "i", "ins",
          "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt",
          "u", "var", "wbr");
  private static final Set<String> PROSE = Set.of("p", "pre", "li", "dd", "blockquote");

  private static final class Weight {
    int own;
    int commas;
    int text;
    int links;
    int prose;
    double score;
  }

  private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();
  private final Chaff chaff;
  private final PageWords hints;

  MainText(Chaff chaff, PageWords hints) {
    this.chaff = chaff;
    this.hints = hints;
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** The element that holds the main text; the root itself where nothing speaks for another. */
  Element in(Element root) {
    NodeTraversor.filter(new Weighing(), root);
    Element best = root;
    double most = 0;
    for (Map.Entry<Node, Weight> entry : weights.entrySet()) {
      Element element = (Element) entry.getKey();
      double score = score(element, entry.getValue());
      // The map has no order: of equals the one with less text, the inner one.
      if (score > most || score == most && score > 0 && inner(element, best)) {
        most = score;
        best = element;
      }
    }
    return climbed(best);
  }

  private boolean inner(Element element, Element than) {
    Weight weight = weights.get(than);
    return weight != null && weights.get(element).text < weight.text;
  }

  private double score(Element element, Weight weight) {
    double density = weight.text == 0 ? 1 : Math.min(1, (double) weight.links / weight.text);
    double score = weight.score * (1 - density);
    Set<PageWords.Hint> found = hints.hints(element);
    score *= found.contains(PageWords.Hint.GOOD) ? 1.4 : 1;
    score *= found.contains(PageWords.Hint.BAD) ? 0.7 : 1;
    score *= element.attr("itemprop").equals("articleBody") ? 3 : 1;
    return switch (element.normalName()) {
      case "article" -> score * 1.5;
      case "main" -> score * 1.2;
      case "blockquote", "li", "td" -> score * 0.8;
      case "p", "html", "h1", "h2", "h3" -> score * 0.3;
      default -> score;
    };
  }

  /**
   * A text that its template cuts into sections is all of them: up while much more prose comes in.
   */
  private Element climbed(Element best) {
    Element at = best;
    for (int level = 0; level < CLIMB; level++) {
      Element parent = at.parent();
      Weight mine = weights.get(at);
      Weight theirs = parent == null ? null : weights.get(parent);
      if (mine == null || theirs == null || isFrame(at) || isFrame(parent) && !isWhole(parent)) {
        break;
      }
      boolean more = theirs.prose > mine.prose * 6 / 5;
      boolean clean = theirs.links * 4 < theirs.text;
      at = parent;
      if (more && clean) {
        best = at;
      }
    }
    return best;
  }

  private static boolean isFrame(Element element) {
    return Set.of("body", "html", "td", "tr", "tbody", "table", "main", "article")
        .contains(element.normalName());
  }

  private static boolean isWhole(Element element) {
    return element.normalName().equals("article") || element.normalName().equals("main");
  }

  private final class Weighing implements NodeFilter {
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int anchors;

    @Override
    public FilterResult head(Node node, int depth) {
      if (chaff.contains(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode text && !blocks.isEmpty()) {
        weigh(text.getWholeText(), weights.get(blocks.peek()));
      } else if (node instanceof Element element) {
        anchors += element.normalName().equals("a") ? 1 : 0;
        if (!isInline(element)) {
          blocks.push(element);
          weights.put(element, new Weight());
        }
      }
      return FilterResult.CONTINUE;
    }

    private void weigh(String text, Weight weight) {
      int length = 0;
      boolean space = true;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = Character.isWhitespace(c);
        length += blank && space ? 0 : 1;
        space = blank;
        weight.commas += c == ',' && anchors == 0 ? 1 : 0;
      }
      weight.text += length;
      weight.links += anchors > 0 ? length : 0;
      weight.own += anchors > 0 ? 0 : length;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !chaff.contains(node)) {
        anchors -= element.normalName().equals("a") ? 1 : 0;
        if (!isInline(element)) {
          blocks.pop();
          close(element, weights.get(element));
        }
      }
      return FilterResult.CONTINUE;
    }

    private void close(Element element, Weight weight) {
      if (weight.own >= SHORTEST_PROSE) {
        boolean paragraph = PROSE.contains(element.normalName());
        double size = weight.own / 100.0;
        double score = 1 + weight.commas + (paragraph ? Math.min(3, size) : size);
        weight.prose += weight.own;
        double share = 1;
        Node at = paragraph ? element.parent() : element;
        for (int level = 0; level < LEVELS && at != null; level++) {
          Weight outer = weights.get(at);
          if (outer != null) {
            outer.score += score * share;
          }
          share /= 2;
          at = at.parent();
        }
      }
      if (!blocks.isEmpty()) {
        Weight outer = weights.get(blocks.peek());
        outer.text += weight.text;
        outer.links += weight.links;
        outer.prose += weight.prose;
      }
    }
  }
}
