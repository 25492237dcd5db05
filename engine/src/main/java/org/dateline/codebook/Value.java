// SPDX-License-Identifier: Apache-2.0
package org.dateline.codebook;

/** The value of a statement; which kind belongs to which {@link Field} the codebook says. */
public sealed interface Value
    permits IncidentType,
        Stage,
        Weapon,
        YesNo,
        DateRange,
        Place,
        Target,
        Victim,
        Count,
        Perpetrator,
        Claim,
        Direction,
        Precedent,
        OperationLink,
        AccountLink,
        Reliability,
        Indicator,
        Relation {}
