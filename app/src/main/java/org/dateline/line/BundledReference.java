// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.List;
import org.dateline.code.Meanings;
import org.dateline.code.Reference;
import org.dateline.resolve.Actors;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.PlaceFindings;
import org.dateline.resolve.Places;
import org.dateline.text.Text;

/** Lets the coder ask the resolve stage what words mean, with the lists that ship with the program. */
final class BundledReference implements Reference {
  private final Places places = new Places(Gazetteer.bundled());
  private final Actors actors = Actors.bundled();

  @Override
  public Meanings meaningsIn(Text text) {
    PlaceFindings found = places.in(text);
    return new Meanings(found.places(), found.demonyms(), List.of(), actors.in(text), List.of());
  }
}
