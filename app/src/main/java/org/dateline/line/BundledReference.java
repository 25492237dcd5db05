// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.code.Meanings;
import org.dateline.code.Reference;
import org.dateline.resolve.Actors;
import org.dateline.resolve.Counts;
import org.dateline.resolve.Gazetteer;
import org.dateline.resolve.PlaceFindings;
import org.dateline.resolve.Places;
import org.dateline.resolve.Times;
import org.dateline.text.Text;

/**
 * Lets the coder ask the resolve stage what words mean, with the lists that ship with the program.
 */
public final class BundledReference implements Reference {
  private final Places places = new Places(Gazetteer.bundled());
  private final Actors actors;
  private final Times times = new Times();
  private final Counts counts = new Counts();

  /** A reference with the actors that ship with the program. */
  public BundledReference() {
    this(Actors.bundled());
  }

  /** A reference with a list of actors of its own. */
  public BundledReference(Actors actors) {
    this.actors = actors;
  }

  @Override
  public Meanings meaningsIn(Text text) {
    PlaceFindings found = places.in(text);
    return new Meanings(
        found.places(), found.demonyms(), times.in(text), actors.in(text), counts.in(text));
  }
}
