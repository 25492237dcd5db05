// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.code.Meanings;
import org.dateline.code.voice.VoiceReading;
import org.dateline.text.Text;

/**
 * Reads what a report says about acts and actors beside the acts themselves: claims of
 * responsibility (codebook, section 2), direction and precedent (section 1), indicators and
 * relations (section 5). Pure, thread-safe, linear in the length of the text.
 */
public final class Remarks {
  private Remarks() {}

  /**
   * All remarks of a report, in the order of the text; one claim for each actor and status, however
   * often it is told.
   */
  public static List<Remark> in(Text text, Meanings meanings, VoiceReading voices) {
    Scene scene = new Scene(text, meanings, voices);
    Subjects subjects = new Subjects(scene);
    Proofs proofs = new Proofs(scene, subjects);
    List<Remark> remarks = new ArrayList<>();
    remarks.addAll(new ClaimsBoard(scene, proofs).remarks(new Claims(scene, subjects).found()));
    remarks.addAll(new Directions(scene).found());
    remarks.addAll(new Precedents(scene).found());
    remarks.addAll(new Indicators(scene, subjects).found());
    remarks.addAll(new Relations(scene, subjects).found());
    remarks.sort(Comparator.comparing(Remark::span).thenComparing(Remark::field));
    return List.copyOf(remarks);
  }
}
