// SPDX-License-Identifier: Apache-2.0
/**
 * Who may work on a case: accounts, passwords, sessions, tokens of programs, and what each may do.
 */
@NullMarked
package org.dateline.team;

import org.jspecify.annotations.NullMarked;
