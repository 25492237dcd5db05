// SPDX-License-Identifier: Apache-2.0
/** The learned part of coding: a small network that marks who did what to whom. */
@NullMarked
package org.dateline.code.encoder;

import org.jspecify.annotations.NullMarked;
