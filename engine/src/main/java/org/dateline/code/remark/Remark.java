// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import org.dateline.codebook.Field;
import org.dateline.codebook.Modality;
import org.dateline.codebook.Span;
import org.dateline.codebook.Value;
import org.dateline.codebook.Voice;

/**
 * Something said about an act or an actor that is not part of the act itself.
 *
 * @param field CLAIM, DIRECTION, PRECEDENT, INDICATOR or RELATION
 * @param span the words that say it
 * @param rule why it was read so, in a few words
 */
public record Remark(
    Field field, Value value, Span span, Voice voice, Modality modality, String rule) {}
