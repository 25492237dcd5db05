// SPDX-License-Identifier: Apache-2.0
package org.dateline.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Lines;

/**
 * How much each {@link PlaceSign} counts, from {@code place-weights.tsv}; fitted by {@code
 * training/place_weights.py}. Immutable.
 */
public final class PlaceWeights {
  private static final class Bundled {
    static final PlaceWeights INSTANCE =
        new PlaceWeights(Lines.of(PlaceWeights.class, "place-weights.tsv"));
  }

  private final double[] weights = new double[PlaceSign.COUNT];

  private PlaceWeights(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      PlaceSign sign = PlaceSign.valueOf(columns[0].toUpperCase(Locale.ROOT));
      weights[sign.at()] = Double.parseDouble(columns[1]);
    }
  }

  /** The weights that ship with the program. */
  public static PlaceWeights bundled() {
    return Bundled.INSTANCE;
  }

  /** Weights out of another file of the same form, for those who fit them. */
  public static PlaceWeights read(Path file) throws IOException {
    return new PlaceWeights(
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList());
  }

  double score(double[] signs) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * signs[i];
    }
    return score;
  }
}
