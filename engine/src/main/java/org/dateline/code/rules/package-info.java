// SPDX-License-Identifier: Apache-2.0
/** Rules and lexicons that find acts and the parts played in them, without a learned model. */
@NullMarked
package org.dateline.code.rules;

import org.jspecify.annotations.NullMarked;
