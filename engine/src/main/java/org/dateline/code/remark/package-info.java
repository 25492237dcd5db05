// SPDX-License-Identifier: Apache-2.0
/** What is said about acts and actors: claims, direction, precedents, indicators, relations. */
@NullMarked
package org.dateline.code.remark;

import org.jspecify.annotations.NullMarked;
