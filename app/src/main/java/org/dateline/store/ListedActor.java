// SPDX-License-Identifier: Apache-2.0
package org.dateline.store;

import java.util.Optional;

/**
 * An actor of a case.
 *
 * @param key its id, or its name in small letters where it has none
 * @param incidents that it is held to have done
 * @param claims incidents of which it says that it did or did not do them
 */
public record ListedActor(
    String key, String name, Optional<String> id, int incidents, int claims) {}
