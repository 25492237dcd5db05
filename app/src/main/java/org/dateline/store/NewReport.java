// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;
import org.dateline.codebook.CodedReport;

/**
 * A report that is to be added, with all that was read from it.
 *
 * @param name what it was called; its id may have a number added to it
 * @param version from 1
 * @param of the id of its first version
 * @param contentHash the same for reports that are equal to the letter
 * @param rawHash under which its bytes were added before
 */
public record NewReport(
    CodedReport coded,
    String name,
    int version,
    String of,
    String contentHash,
    Optional<String> rawHash) {}
