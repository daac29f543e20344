package org.sahyog.costpool.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;

/**
 * What stands above the lines.
 *
 * @param last the transaction up to which the book is read: what is written later does not come between two pages
 */
public record StatementHead(
        UUID poolId,
        String poolName,
        String networkName,
        String clusterName,
        String currency,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,
        boolean known,
        @Nullable LocalDate from,
        LocalDate until,
        long opening,
        long last,
        Instant lastRecordedAt) {}
