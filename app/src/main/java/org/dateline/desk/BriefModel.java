// SPDX-License-Identifier: Apache-2.0
package org.dateline.desk;

import java.util.List;
import org.dateline.brief.Draft;

/**
 * The editor of a brief.
 *
 * @param edition that forms carry
 * @param removed whether somebody has thrown it away
 * @param problem why an edit was not made; empty otherwise
 * @param lost what somebody wrote that was not kept; empty otherwise
 * @param headings whether each part names its incident
 */
public record BriefModel(
    long id,
    int edition,
    boolean removed,
    String author,
    String changed,
    Draft draft,
    List<NoteView> notes,
    String problem,
    String lost,
    boolean headings) {
  public BriefModel {
    notes = List.copyOf(notes);
  }

  /**
   * A note.
   *
   * @param link to the words; empty where it leads nowhere within the desk
   */
  public record NoteView(int number, String source, String quote, String locus, String link) {}

  /** Whether a part is the first of its topic. */
  public boolean begins(int part) {
    return part == 0 || draft.parts().get(part - 1).topic() != draft.parts().get(part).topic();
  }
}
