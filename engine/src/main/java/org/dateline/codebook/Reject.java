// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

import java.util.OptionalLong;

/**
 * Input that a stage could not take: it is named, counted and shown, and the rest goes on.
 *
 * @param stage read, code, ...
 * @param code one word in capitals for counting: EMPTY, BINARY, TOO_LARGE
 * @param source the file, address or line that it came from
 * @param offset bytes or characters into the source, where known
 * @param note what is wrong and what to do, for people
 */
public record Reject(String stage, String code, String source, OptionalLong offset, String note) {}
