// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * Characters {@code [start, end)} of a report's text, in UTF-16 units. Never empty, never negative.
 * Immutable.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether the other lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Characters between the two; 0 where they touch or overlap. */
  public int distance(Span other) {
    return Math.max(0, Math.max(other.start - end, start - other.end));
  }

  public int length() {
    return end - start;
  }

  /** The words of the text at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
