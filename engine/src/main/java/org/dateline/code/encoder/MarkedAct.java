// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.encoder;

import org.dateline.codebook.IncidentType;
import org.dateline.codebook.Span;
import org.dateline.codebook.Stage;

/**
 * Words that the network holds to name an act.
 *
 * @param probability from 0 to 1, that they do
 * @param type the likeliest
 * @param stage the likeliest
 */
public record MarkedAct(Span span, double probability, IncidentType type, Stage stage) {}
