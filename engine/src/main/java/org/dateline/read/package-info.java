// SPDX-License-Identifier: Apache-2.0
/**
 * Turns bytes into a {@link org.dateline.codebook.Report}: charset, main text, title, dateline,
 * quoted parts.
 */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
