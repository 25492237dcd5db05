// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

/** Hears what comes of reports that are added to a case. */
public interface AddSink {
  /** Reports are in the record, on the disk. */
  void added(Added added);

  /**
   * A report is in the record already, to the letter.
   *
   * @param input where it came from this time
   * @param name what it is called this time
   * @param id of the one that is there
   */
  void known(String input, String name, String id);

  /** An input, or a piece of it, was coded, or could not be. */
  void progress(Outcome outcome, Tally tally);

  /** Takes note of nothing. */
  static AddSink silent() {
    return new AddSink() {
      @Override
      public void added(Added added) {}

      @Override
      public void known(String input, String name, String id) {}

      @Override
      public void progress(Outcome outcome, Tally tally) {}
    };
  }
}
