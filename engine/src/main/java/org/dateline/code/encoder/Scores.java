// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the windows of one text say, put together: where two overlap, the one that sees more of both
 * sides counts.
 */
final class Scores {
  /** Pieces that stand together in one slot. */
  record Run(int first, int last, double probability) {}

  private final int slots;
  private final float[][] tags;
  private final float[][] types;
  private final float[][] stages;
  private final int[] seen;
  private final float[] kinds;

  Scores(int pieces, int slots, int kinds) {
    this.slots = slots;
    this.tags = new float[pieces][];
    this.types = new float[pieces][];
    this.stages = new float[pieces][];
    this.seen = new int[pieces];
    this.kinds = new float[kinds];
  }

  /**
   * Takes what is said of a window that begins at a piece; what the network says of the window's
   * first and last place is of no piece.
   */
  void add(
      int from,
      float[][] windowTags,
      float[][] windowTypes,
      float[][] windowStages,
      float[] windowKinds) {
    int length = windowTags.length;
    for (int i = 1; i < length - 1; i++) {
      int piece = from + i - 1;
      int edge = Math.min(i, length - 1 - i);
      if (tags[piece] == null || seen[piece] < edge) {
        tags[piece] = Arrays.copyOf(windowTags[i], slots * 2);
        types[piece] = windowTypes[i];
        stages[piece] = windowStages[i];
        seen[piece] = edge;
      }
    }
    for (int kind = 0; kind < kinds.length; kind++) {
      kinds[kind] = Math.max(kinds[kind], windowKinds[kind]);
    }
  }

  float kind(int kind) {
    return kinds[kind];
  }

  /** The type that a run's pieces speak for most, by its place in the list of types. */
  int type(Run run) {
    return likeliest(types, run);
  }

  /** The stage that a run's pieces speak for most, by its place in the list of stages. */
  int stage(Run run) {
    return likeliest(stages, run);
  }

  private static int likeliest(float[][] of, Run run) {
    int best = 0;
    double most = -1;
    for (int value = 0; value < of[run.first].length; value++) {
      double sum = 0;
      for (int piece = run.first; piece <= run.last; piece++) {
        sum += of[piece][value];
      }
      if (sum > most) {
        most = sum;
        best = value;
      }
    }
    return best;
  }

  /** The longest runs of pieces that belong to a slot, cut where a new one begins. */
  List<Run> runs(int slot, double least) {
    List<Run> runs = new ArrayList<>();
    int first = -1;
    double sum = 0;
    for (int i = 0; i <= tags.length; i++) {
      float begin = i < tags.length ? tags[i][slot * 2] : 0;
      float inside = i < tags.length ? tags[i][slot * 2 + 1] : 0;
      boolean on = begin + inside > least;
      if (first >= 0 && (!on || begin > inside)) {
        runs.add(new Run(first, i - 1, sum / (i - first)));
        first = -1;
        sum = 0;
      }
      if (on) {
        first = first < 0 ? i : first;
        sum += begin + inside;
      }
    }
    return runs;
  }
}
