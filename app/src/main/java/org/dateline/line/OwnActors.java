// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.dateline.resolve.ActorListException;
import org.dateline.resolve.Actors;

/** The actors that ship with the program, with a list of the user's on top. */
public final class OwnActors {
  /** A list cannot be used; the message names the file, the line and what to do. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private final Actors actors;

  private OwnActors(Actors actors) {
    this.actors = actors;
  }

  /**
   * Reads a list.
   *
   * @param file what it is called in messages
   * @param bytes what it holds, in UTF-8
   * @throws Unusable where a line is not as docs/howto/add-an-actor.md says
   */
  public static OwnActors of(String file, byte[] bytes) throws Unusable {
    try {
      return new OwnActors(Actors.bundledAnd(file, text(file, bytes).lines().toList()));
    } catch (ActorListException e) {
      throw new Unusable(e.getMessage());
    }
  }

  Actors actors() {
    return actors;
  }

  private static String text(String file, byte[] bytes) throws Unusable {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw new Unusable(file + ":" + line + ": not UTF-8; save the file as UTF-8");
    }
    boolean mark = !text.isEmpty() && text.charAt(0) == '\ufeff';
    return text.subSequence(mark ? 1 : 0, text.length()).toString();
  }
}
