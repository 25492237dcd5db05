// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps a case: reports with their bytes, statements, and what was read off them, in an SQLite file
 * or in PostgreSQL. Nothing that was recorded is ever changed; what is derived can be dropped and
 * computed again. The only package that knows a database.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
