// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import org.dateline.line.AddSink;
import org.dateline.line.Added;
import org.dateline.line.Outcome;
import org.dateline.line.Tally;

/** Writes down what comes of adding. */
final class Heard implements AddSink {
  final List<String> words = new ArrayList<>();

  @Override
  public void added(Added added) {
    added.reports().forEach(one -> words.add("added " + one.id()));
    added.changes().made().forEach(id -> words.add("new " + id));
    added.changes().changed().forEach(id -> words.add("changed " + id));
  }

  @Override
  public void known(String input, String name, String id) {
    words.add("known " + id);
  }

  @Override
  public void progress(Outcome outcome, Tally tally) {
    outcome.rejects().forEach(one -> words.add("reject " + one.note()));
    outcome.warnings().forEach(one -> words.add("warning " + one.note()));
  }
}
