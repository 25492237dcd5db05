// SPDX-License-Identifier: Apache-2.0
/**
 * Joins the accounts of many reports into incidents. Pure: the same set of accounts and decisions
 * gives the same clusters, in whatever order they come.
 */
@NullMarked
package org.dateline.merge;

import org.jspecify.annotations.NullMarked;
