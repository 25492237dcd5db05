// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief;

import java.util.List;

/**
 * What a section says of one incident.
 *
 * @param incident its id
 * @param heading "Tehran, Iran, 7 June 2017: armed assault"
 */
public record Passage(String incident, String heading, List<Sentence> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
  }
}
