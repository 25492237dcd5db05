// SPDX-License-Identifier: Apache-2.0
/** Briefs as files: PDF, DOCX and JSON. The libraries that make them are known here alone. */
@NullMarked
package org.dateline.brief.out;

import org.jspecify.annotations.NullMarked;
