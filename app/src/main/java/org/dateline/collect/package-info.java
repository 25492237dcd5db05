// SPDX-License-Identifier: Apache-2.0
/** Where bytes come from: files, folders, standard input, addresses on the web. */
@NullMarked
package org.dateline.collect;

import org.jspecify.annotations.NullMarked;
