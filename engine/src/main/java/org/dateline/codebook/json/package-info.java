// SPDX-License-Identifier: Apache-2.0
/** The one JSON form of the codebook's values, described by docs/codebook.schema.json. */
@NullMarked
package org.dateline.codebook.json;

import org.jspecify.annotations.NullMarked;
