// SPDX-License-Identifier: Apache-2.0
/** Tokens, sentences and phrase look-up: what every stage needs to walk through a report's text. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
