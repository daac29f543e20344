package org.sahyog.costpool.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Days up to and including `until` take no transaction any more.")
record ClosedPeriodView(
        LocalDate until, Instant closedAt, @Nullable String closedBy) {}
