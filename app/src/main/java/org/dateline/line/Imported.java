// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import java.util.Optional;

/**
 * What came of a data set.
 *
 * @param known whether the same file was there already, so that nothing was done
 */
public record Imported(Optional<DataSet> dataset, int events, int rejected, boolean known) {}
