// SPDX-License-Identifier: Apache-2.0
/** Applies the codebook to one report: finds the incidents in it and who said what of them. */
@NullMarked
package org.dateline.code;

import org.jspecify.annotations.NullMarked;
