// SPDX-License-Identifier: Apache-2.0
/** The command line: thin commands over the line, and the tables that people read. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
