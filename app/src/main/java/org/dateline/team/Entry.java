// SPDX-License-Identifier: Apache-2.0
package org.dateline.team;

import java.util.Optional;

/**
 * Somebody whom a key has let in.
 *
 * @param member who it is
 * @param role what they may do with this key
 * @param key the hash of the key, by which it is told from others of the same person
 * @param token what a form of this session has to bring back; empty for programs
 */
public record Entry(Member member, Role role, String key, Optional<String> token) {}
