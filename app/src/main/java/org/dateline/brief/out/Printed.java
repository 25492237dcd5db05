// SPDX-License-Identifier: Apache-2.0
package org.dateline.brief.out;

import java.util.List;

/**
 * A file that was made of a brief.
 *
 * @param missing signs for which the fonts of the program have no shape, each once; they show as a
 *     substitute
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never kept
public record Printed(byte[] bytes, List<String> missing) {
  public Printed {
    missing = List.copyOf(missing);
  }
}
