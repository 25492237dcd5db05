// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is not the program's own is refused with what to do about it. */
class ModelFilesTest {
  private final Map<String, byte[]> files = new HashMap<>();

  @BeforeEach
  void take() throws IOException {
    for (String name : new String[] {"model.json", "model.onnx", "vocab.txt"}) {
      try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
        files.put(name, in.readAllBytes());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.json", "model.onnx", "vocab.txt"})
  void aMissingFileIsNamed(String name) {
    files.remove(name);
    assertTrue(refusal().startsWith("the model file " + name + " is missing; "), refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.onnx", "vocab.txt"})
  void aFileThatIsCutOrChangedIsDamaged(String name) {
    byte[] whole = files.get(name);
    files.put(name, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertTrue(refusal().contains(name + " is damaged"), refusal());
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    files.put(name, changed);
    assertTrue(refusal().contains(name + " is damaged"), refusal());
  }

  @Test
  void factsThatAreNoJsonAreDamaged() {
    files.put("model.json", new byte[] {'{'});
    assertTrue(refusal().contains("model.json is damaged"), refusal());
  }

  @Test
  void theRemedyIsSaid() {
    files.remove("model.onnx");
    assertTrue(refusal().contains("git checkout"), refusal());
  }

  private String refusal() {
    return assertThrows(
            ModelException.class,
            () ->
                ModelFiles.read(
                    name -> Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new)))
        .getMessage();
  }
}
