// SPDX-License-Identifier: Apache-2.0
package org.dateline.collect;

import org.dateline.read.Reader;

/** A place that one input comes from. Nothing is opened before {@link #fetch()}. */
public interface Origin {
  /** Bytes that an input may have at most: a book is smaller, a news page far smaller. */
  int LIMIT = Reader.MAX_BYTES;

  /** The file, address or "-", as the user wrote it. */
  String name();

  /** Gets the bytes. Never throws: what goes wrong is the arrival's reject. */
  Arrival fetch();
}
