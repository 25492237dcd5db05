// SPDX-License-Identifier: Apache-2.0
package org.dateline.code;

import java.util.Optional;
import org.dateline.codebook.Span;
import org.dateline.codebook.Value;

/**
 * Words that play a part in an act.
 *
 * @param trigger the trigger that it belongs to, as an index into the list of mentions; empty for
 *     triggers themselves and for what could not be tied to one
 * @param value what the words mean in the codebook, where that is already plain
 * @param score from 0 to 1
 */
public record Mention(
    Role role, Span span, Optional<Integer> trigger, Optional<Value> value, double score) {}
