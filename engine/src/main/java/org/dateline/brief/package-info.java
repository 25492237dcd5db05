// SPDX-License-Identifier: Apache-2.0
/** Writes up incidents of the record: every sentence leads back to the words that it rests on. */
@NullMarked
package org.dateline.brief;

import org.jspecify.annotations.NullMarked;
