// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network was trained on the pieces of another tokenizer; ours must cut the same. */
class WordPiecesTest {
  private static final WordPieces PIECES = new WordPieces(ModelFiles.bundled().vocabulary());

  /** Cut by training/pieces.py. */
  @Test
  void sentencesAreCutAsTheyWereForTraining() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/pieces/pieces.jsonl"))) {
      JsonNode cut = new ObjectMapper().readTree(line);
      List<Piece> expected = new ArrayList<>();
      cut.get("pieces")
          .forEach(
              p -> expected.add(new Piece(p.get(0).asInt(), p.get(1).asInt(), p.get(2).asInt())));
      assertEquals(expected, PIECES.of(cut.get("text").asText()), cut.get("text").asText());
    }
  }

  @Test
  void anEmptyTextHasNoPieces() {
    assertEquals(List.of(), PIECES.of(" \n\t"));
  }
}
