// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Span;

/**
 * Reads a text with the network. Thread-safe. A window is always read alone: the integers inside
 * the network are scaled by what is read together, and the same text must give the same answer
 * whatever else is read.
 */
public final class Encoder {
  /** Some 7,500 words; a longer text is read by the rules alone from there on. */
  private static final int MOST_PIECES = 10_000;

  private final Gate gate = new Gate();
  private final ModelFiles files;
  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Encoder(ModelFiles files) {
    this.files = files;
    this.pieces = new WordPieces(files.vocabulary());
    try {
      environment = OrtEnvironment.getEnvironment("dateline");
      OrtSession.SessionOptions options = new OrtSession.SessionOptions();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(files.network().duplicate(), options);
    } catch (OrtException e) {
      throw new ModelException("cannot be loaded (" + e.getMessage() + ")", e);
    }
  }

  /**
   * The model that travels with the program.
   *
   * @throws ModelException where it is missing or damaged
   */
  public static Encoder bundled() {
    return new Encoder(ModelFiles.bundled());
  }

  static Encoder of(ModelFiles files) {
    return new Encoder(files);
  }

  /** From which probability on its words are worth recording. */
  public Thresholds thresholds() {
    return files.thresholds();
  }

  /**
   * What the network marks in a text; of a very long one, in its beginning. A text whose words have
   * nothing of violence is not read: nothing is marked, and it tells no act.
   */
  public Marks read(String text) {
    if (!gate.opens(text)) {
      return new Marks(List.of(), List.of(), Map.of());
    }
    List<Piece> all = pieces.of(text);
    List<Piece> read = all.subList(0, Math.min(all.size(), MOST_PIECES));
    Scores scores = new Scores(read.size(), files.slots().size(), files.kinds().size());
    int from = 0;
    boolean more = !read.isEmpty();
    while (more) {
      int to = Math.min(from + files.window(), read.size());
      readWindow(read, from, to, scores);
      more = to < read.size();
      from += files.stride();
    }
    return marks(text, read, scores);
  }

  private void readWindow(List<Piece> read, int from, int to, Scores scores) {
    long[] ids = new long[to - from + 2];
    ids[0] = pieces.id("[CLS]");
    for (int i = from; i < to; i++) {
      ids[i - from + 1] = read.get(i).id();
    }
    ids[ids.length - 1] = pieces.id("[SEP]");
    try (OnnxTensor input =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, ids.length});
        OrtSession.Result result = session.run(Map.of("ids", input))) {
      scores.add(
          from,
          ((float[][][]) result.get(0).getValue())[0],
          ((float[][][]) result.get(1).getValue())[0],
          ((float[][][]) result.get(2).getValue())[0],
          ((float[][]) result.get(3).getValue())[0]);
    } catch (OrtException e) {
      throw new ModelException("failed on a text (" + e.getMessage() + ")", e);
    }
  }

  private Marks marks(String text, List<Piece> read, Scores scores) {
    List<Mark> marks = new ArrayList<>();
    List<MarkedAct> acts = new ArrayList<>();
    for (int slot = 0; slot < files.slots().size(); slot++) {
      for (Scores.Run run : scores.runs(slot, files.begin())) {
        Slot marked = files.slots().get(slot);
        Optional<Span> words =
            Edges.trim(text, read.get(run.first()).start(), read.get(run.last()).end());
        words.ifPresent(span -> marks.add(new Mark(marked, span, run.probability())));
        if (marked == Slot.TRIGGER) {
          words.ifPresent(span -> acts.add(act(span, run, scores)));
        }
      }
    }
    marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::slot));
    Map<String, Double> kinds = new HashMap<>();
    for (int kind = 0; kind < files.kinds().size(); kind++) {
      kinds.put(files.kinds().get(kind), (double) scores.kind(kind));
    }
    return new Marks(marks, acts, kinds);
  }

  private MarkedAct act(Span span, Scores.Run run, Scores scores) {
    return new MarkedAct(
        span,
        run.probability(),
        files.types().get(scores.type(run)),
        files.stages().get(scores.stage(run)));
  }
}
