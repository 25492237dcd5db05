// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import org.dateline.codebook.Actor;

/**
 * An actor and the tokens {@code [first, end)} that name it.
 *
 * @param speaker the words name its spokesman, who speaks for it
 * @param named it has a name, or stands for one ("the group"), and is not only described
 */
record Who(Actor actor, int first, int end, boolean speaker, boolean named) {}
