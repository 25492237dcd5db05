// SPDX-License-Identifier: Apache-2.0
package org.dateline.line;

import org.dateline.codebook.Field;
import org.dateline.codebook.Value;

/** A value that an analyst gives a field. */
public record Setting(Field field, Value value) {}
