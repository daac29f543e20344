package org.sahyog.costpool.ledger.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.ledger.PostingThing;

@Schema(
        description =
                "A transaction of a pool’s book. Its entries make zero. It is never changed; another one may take it back.")
record LedgerTransactionView(
        UUID id,

        @Schema(description = "its place in the chain, from 1 without a gap")
        long number,

        PostingKind kind,
        LocalDate occurredOn,

        @Schema(description = "to the microsecond, as the hash has it")
        Instant recordedAt,

        @Schema(description = "what it is of; where it takes something back, what that was")
        PostingThing thing,

        @Schema(description = "the expense, contribution, transfer …")
        UUID thingId,

        @Schema(
                description =
                        "as people wrote it: of the expense, also of what came back of it; what the advance is for")
        @Nullable
        String title,

        @Schema(description = "the transaction that it takes back") @Nullable
        UUID reversesId,

        @Schema(description = "of the transaction before it; 64 zeros at the first")
        String previousHash,

        @Schema(description = "SHA-256, hexadecimal, of the text that docs/ledger.md describes")
        String hash,

        List<LedgerEntryView> entries) {}
