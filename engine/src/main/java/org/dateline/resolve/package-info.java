// SPDX-License-Identifier: Apache-2.0
/**
 * Says what names, times and numbers mean: places, dates, actors, counts, at the precision said.
 */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
