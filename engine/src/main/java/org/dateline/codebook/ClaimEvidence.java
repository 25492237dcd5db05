// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/**
 * What came with a claim: a video from inside, a name, a photograph.
 *
 * @param kind one word: video, photograph, name, statement, audio
 * @param modality how firmly the voice says that the evidence is what it seems
 */
public record ClaimEvidence(String kind, Evidence words, Voice voice, Modality modality) {}
