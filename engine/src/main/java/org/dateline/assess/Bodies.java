// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.codebook.VoiceKind;

/** The bodies that speak of one incident: "the police chief" is of "the district police". */
final class Bodies {
  private final List<Known> known = new ArrayList<>();
  private final Map<String, String> byName = new HashMap<>();

  private record Known(VoiceKind kind, String root, Institutions.Body body) {}

  /** The root of a voice that speaks for a body; one that was met before, if it can be that. */
  String of(VoiceKind kind, String name) {
    return byName.computeIfAbsent(
        kind.code() + " " + name, k -> find(kind, Institutions.body(name)));
  }

  private String find(VoiceKind kind, Institutions.Body body) {
    if (body.words().isEmpty()) {
      return kind.code() + " unnamed";
    }
    for (int i = 0; i < known.size(); i++) {
      Known before = known.get(i);
      if (before.kind() == kind && before.body().meets(body)) {
        known.set(i, new Known(kind, before.root(), before.body().with(body)));
        return before.root();
      }
    }
    String root = kind.code() + " " + body.words();
    known.add(new Known(kind, root, body));
    return root;
  }
}
