// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.voice;

import org.dateline.codebook.Span;
import org.dateline.codebook.VoiceLink;

/**
 * That somebody in the report says something: "[Iranian officials] [say] [they managed to foil a
 * third attack]".
 *
 * @param source the words that name the speaker
 * @param cue the words of saying
 * @param content what is said
 */
public record Attribution(Span source, Span cue, Span content, VoiceLink link) {}
