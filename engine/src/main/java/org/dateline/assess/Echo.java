// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.Optional;

/**
 * An account that for the most part says what others had said: of its statements of facts more than
 * half go back to another outlet, or to a voice that another outlet had heard say the same.
 *
 * @param account that repeats
 * @param of the account of the same incident that most of it goes back to; empty where that is not
 *     among those that tell of the incident
 */
public record Echo(String account, Optional<String> of) {}
