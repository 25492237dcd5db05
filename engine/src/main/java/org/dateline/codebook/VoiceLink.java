// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.Optional;

/**
 * One link of a voice.
 *
 * @param name as the report names it: "Iranian officials", "BBC"
 * @param medium where one is named: "Twitter", "state television", "statement"
 */
public record VoiceLink(String name, VoiceKind kind, Optional<String> medium) {
  public static VoiceLink of(String name, VoiceKind kind) {
    return new VoiceLink(name, kind, Optional.empty());
  }
}
