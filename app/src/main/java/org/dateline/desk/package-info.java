// SPDX-License-Identifier: Apache-2.0
/** The web workbench: pages and their data, served from this machine. */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
