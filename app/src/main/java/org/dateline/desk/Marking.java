// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.codebook.Span;
import org.dateline.codebook.Statement;
import org.dateline.codebook.ValueWords;

/**
 * Cuts a text into paragraphs, and these into stretches on which the same statements rest. Spans
 * may overlap and lie within each other in any way.
 */
final class Marking {
  private final String text;
  private final List<Statement> statements;

  /**
   * A text to mark.
   *
   * @param statements their places in this list are their numbers
   */
  Marking(String text, List<Statement> statements) {
    this.text = text;
    this.statements = List.copyOf(statements);
  }

  /** The paragraphs of a part of the text. */
  List<ReportModel.Paragraph> paragraphs(int from, int to) {
    TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int i = 0; i < statements.size(); i++) {
      Span span = statements.get(i).evidence().span();
      if (span.start() < to && span.end() > from && span.end() > span.start()) {
        starts.computeIfAbsent(Math.max(from, span.start()), k -> new ArrayList<>()).add(i);
        cuts.add(Math.max(from, span.start()));
        cuts.add(Math.min(to, span.end()));
      }
    }
    List<ReportModel.Paragraph> paragraphs = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int start = from;
    while (start < to) {
      int line = text.indexOf('\n', start);
      int end = line < 0 || line > to ? to : line;
      List<ReportModel.Stretch> stretches = stretches(start, end, cuts, starts, open);
      if (!stretches.isEmpty()) {
        paragraphs.add(new ReportModel.Paragraph(start, stretches));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  private List<ReportModel.Stretch> stretches(
      int start,
      int end,
      NavigableSet<Integer> cuts,
      Map<Integer, List<Integer>> starts,
      List<Integer> open) {
    List<ReportModel.Stretch> stretches = new ArrayList<>();
    int at = start;
    while (at < end) {
      Integer next = cuts.higher(at);
      int until = next == null || next > end ? end : next;
      int here = at;
      open.removeIf(i -> statements.get(i).evidence().span().end() <= here);
      List<Integer> beginning = starts.getOrDefault(at, List.of());
      open.addAll(beginning);
      stretches.add(stretch(text.substring(at, until), beginning, open));
      at = until;
    }
    // A span may begin at the very end of a line.
    open.addAll(starts.getOrDefault(end, List.of()));
    return stretches;
  }

  private ReportModel.Stretch stretch(
      String words, List<Integer> beginning, Collection<Integer> open) {
    if (open.isEmpty()) {
      return new ReportModel.Stretch(words, List.of(), "", "", "");
    }
    Set<String> anchors = new LinkedHashSet<>();
    beginning.forEach(i -> anchors.add(Links.anchor(statements.get(i).evidence().span())));
    List<Integer> inOrder =
        open.stream()
            .sorted(
                Comparator.comparingInt((Integer i) -> length(statements.get(i)))
                    .thenComparing(i -> i))
            .toList();
    // What is said most exactly gives the colour.
    String look = Looks.of(statements.get(inOrder.get(0)));
    Set<String> said =
        inOrder.stream()
            .map(statements::get)
            .map(Marking::words)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean many = inOrder.stream().map(i -> Looks.of(statements.get(i))).distinct().count() > 1;
    return new ReportModel.Stretch(
        words,
        List.copyOf(anchors),
        inOrder.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        many ? look + " many" : look,
        said.stream().limit(6).collect(Collectors.joining("\n")));
  }

  private static int length(Statement one) {
    return one.evidence().span().end() - one.evidence().span().start();
  }

  private static String words(Statement one) {
    return ValueWords.coded(one.field())
        + ": "
        + ValueWords.of(one.value())
        + " ("
        + one.voice().words()
        + ")";
  }
}
