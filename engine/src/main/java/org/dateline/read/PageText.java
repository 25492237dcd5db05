// SPDX-License-Identifier: Apache-2.0
package org.dateline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an element as paragraphs with an empty line between them, and where its quotations
 * stand. One {@code <br>} is a line break, two end a paragraph.
 */
final class PageText implements NodeFilter {
  private record Block(String words, boolean heading, boolean listed, int quote) {}

  private record Quote(boolean post, Optional<String> cite) {}

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final Chaff chaff;
  private final PageWords hints;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int timed;
  private int times;
  private int anchors;
  private int headings;
  private int items;
  private int preformatted;

  private PageText(Chaff chaff, PageWords hints, String title) {
    this.chaff = chaff;
    this.hints = hints;
    this.title = title;
  }

  /** Text with marks whose offsets refer to it. */
  record Rendered(String text, List<Draft.Mark> marks) {}

  /**
   * Renders an element.
   *
   * @param title a heading that only repeats it is left out
   */
  static Rendered of(Element element, Chaff chaff, PageWords hints, String title) {
    PageText text = new PageText(chaff, hints, title);
    NodeTraversor.filter(text, element);
    text.flush();
    return text.rendered();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (chaff.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("br")) {
        lineBreak();
      } else if (tag.equals("td") || tag.equals("th")) {
        add(" ");
      }
      if (!MainText.isInline(element) && !tag.equals("td") && !tag.equals("th")) {
        flush();
      }
      count(element, tag, 1);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !chaff.contains(node)) {
      String tag = element.normalName();
      if (!MainText.isInline(element) && !tag.equals("td") && !tag.equals("th")) {
        flush();
      }
      count(element, tag, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void count(Element element, String tag, int by) {
    anchors += tag.equals("a") ? by : 0;
    times += tag.equals("time") ? by : 0;
    headings += HEADINGS.contains(tag) ? by : 0;
    items += tag.equals("li") ? by : 0;
    preformatted += tag.equals("pre") ? by : 0;
    boolean post = hints.hints(element).contains(PageWords.Hint.POST);
    if (!tag.equals("blockquote")) {
      return;
    }
    if (by > 0) {
      boolean outer = !open.isEmpty();
      if (!outer) {
        Optional<String> cite = Optional.of(element.attr("cite")).filter(c -> !c.isBlank());
        quotes.add(new Quote(post, cite));
      }
      open.push(quotes.size() - 1);
    } else {
      open.pop();
    }
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean newline = preformatted > 0 && c == '\n';
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (newline) {
        words.append('\n');
      } else if (!space) {
        words.append(c);
        linked += anchors > 0 ? 1 : 0;
        timed += times > 0 ? 1 : 0;
      } else if (!words.isEmpty() && !Character.isWhitespace(words.charAt(words.length() - 1))) {
        words.append(' ');
      }
    }
  }

  private void lineBreak() {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && words.charAt(end - 1) == '\n' && preformatted == 0) {
      flush();
    } else if (end > 0) {
      words.setLength(end);
      words.append('\n');
    }
  }

  private void flush() {
    String block = words.toString().strip();
    if (!block.isEmpty()) {
      boolean quoted = !open.isEmpty();
      boolean chatter = !quoted && isChatter(block);
      if (!chatter) {
        blocks.add(new Block(block, headings > 0, items > 0, quoted ? open.peek() : -1));
      }
    }
    words.setLength(0);
    linked = 0;
    timed = 0;
  }

  private boolean isChatter(String block) {
    boolean links = linked * 10 > block.length() * 6 && block.length() < 200;
    boolean repeats = headings > 0 && block.equals(title);
    boolean time = timed > 0 && timed * 10 > block.length() * 6;
    return links || repeats || time || PageWords.isChatter(block);
  }

  private Rendered rendered() {
    StringBuilder text = new StringBuilder();
    List<Draft.Mark> marks = new ArrayList<>();
    int quote = -1;
    int start = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      // A heading without text under it announced what has been left out.
      boolean idle = block.heading && (i + 1 == blocks.size() || blocks.get(i + 1).heading);
      if (idle) {
        continue;
      }
      if (block.quote != quote) {
        mark(marks, quote, start, text.length());
        start = text.isEmpty() ? 0 : text.length() + 2;
        quote = block.quote;
      }
      boolean tight = block.listed && i > 0 && blocks.get(i - 1).listed;
      text.append(text.isEmpty() ? "" : tight ? "\n" : "\n\n").append(block.words);
      start = Math.min(start, text.length());
    }
    mark(marks, quote, start, text.length());
    return new Rendered(text.toString(), marks);
  }

  private void mark(List<Draft.Mark> marks, int quote, int start, int end) {
    if (quote >= 0 && start < end) {
      Quote from = quotes.get(quote);
      marks.add(new Draft.Mark(start, end, from.post, from.cite));
    }
  }
}
