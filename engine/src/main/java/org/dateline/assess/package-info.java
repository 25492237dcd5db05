// SPDX-License-Identifier: Apache-2.0
/** Reads the statements about an incident: the best value for each field, and what it rests on. */
@NullMarked
package org.dateline.assess;

import org.jspecify.annotations.NullMarked;
