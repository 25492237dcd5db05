// SPDX-License-Identifier: Apache-2.0
/** Joins the stages: what is collected goes through read, code, resolve and assess. */
@NullMarked
package org.dateline.line;

import org.jspecify.annotations.NullMarked;
