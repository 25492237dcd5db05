// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.codebook.Report;

/**
 * What a report is to a record.
 *
 * @param report under the id that it is to have
 * @param name what it was called
 * @param hash of its content
 */
record Admission(Report report, String name, Kind kind, String of, int version, String hash) {
  enum Kind {
    /** Not seen before. */
    NEW,
    /** Another report goes by its name: it has a number after it. */
    RENAMED,
    /** An edit by the outlet of a report that is there. */
    VERSION,
    /** There already, to the letter and as the same; its id is that of the one that is there. */
    KNOWN
  }
}
