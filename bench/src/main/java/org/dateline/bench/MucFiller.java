// SPDX-License-Identifier: Apache-2.0
package org.dateline.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.code.encoder.Mark;

/**
 * Something that fills a role in a text.
 *
 * @param words the likeliest of the words for it
 * @param rank how likely it does, with a little more for each further mention
 * @param at first characters of its mentions
 */
record MucFiller(String words, double rank, List<Integer> at) {
  private static final double REPEATED = 0.02;
  private static final int MOST_REPEATED = 5;

  /**
   * The fillers among marks, the likeliest first. Of mentions whose words contain each other's one
   * stands for all.
   *
   * @param least probability of a filler's best mention
   */
  static List<MucFiller> in(String text, List<Mark> marks, double least) {
    Map<String, List<Mark>> byWords = new LinkedHashMap<>();
    for (Mark mark : marks) {
      String norm = MucText.norm(words(text, mark));
      if (!norm.isEmpty()) {
        byWords.computeIfAbsent(norm, any -> new ArrayList<>()).add(mark);
      }
    }
    List<MucFiller> kept = new ArrayList<>();
    byWords.values().stream()
        .filter(mentions -> best(mentions) >= least)
        .map(mentions -> of(text, mentions))
        .sorted(Comparator.comparingDouble(filler -> -filler.rank()))
        .forEach(filler -> join(kept, filler));
    return kept;
  }

  private static void join(List<MucFiller> kept, MucFiller filler) {
    kept.stream()
        .filter(one -> sameThing(one.words(), filler.words()))
        .findFirst()
        .ifPresentOrElse(one -> one.at().addAll(filler.at()), () -> kept.add(filler));
  }

  private static MucFiller of(String text, List<Mark> mentions) {
    List<Integer> at = new ArrayList<>();
    mentions.forEach(mention -> at.add(mention.span().start()));
    double rank = best(mentions) + REPEATED * Math.min(mentions.size(), MOST_REPEATED);
    return new MucFiller(words(text, mentions.get(0)), rank, at);
  }

  private static double best(List<Mark> mentions) {
    return mentions.stream().mapToDouble(Mark::probability).max().orElse(0);
  }

  private static String words(String text, Mark mark) {
    return mark.span().of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean sameThing(String one, String other) {
    Set<String> a = MucText.content(one);
    Set<String> b = MucText.content(other);
    return a.containsAll(b) || b.containsAll(a);
  }
}
