// SPDX-License-Identifier: Apache-2.0
package org.dateline.code.remark;

import java.util.Optional;
import org.dateline.codebook.Channel;
import org.dateline.codebook.ClaimStatus;
import org.dateline.codebook.DateRange;
import org.dateline.codebook.Span;
import org.dateline.codebook.Voice;
import org.dateline.text.Sentence;

/**
 * One passage that tells of a claim.
 *
 * @param at when the claim was made, as far as the passage says
 * @param score how much the passage tells: a named reporter, a date, a channel
 */
record ClaimFound(
    Who who,
    ClaimStatus status,
    Sentence sentence,
    Span span,
    Optional<DateRange> at,
    Channel channel,
    Voice reportedBy,
    int score,
    String rule) {}
