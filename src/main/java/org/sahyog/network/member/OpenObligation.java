package org.sahyog.network.member;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that is still owed.
 *
 * @param kind what sort of thing {@code id} names: a pool, a commitment
 */
@Schema(description = "Something that the organisation still owes; leaving does not end it.")
public record OpenObligation(
        @Schema(description = "what sort of thing `id` names", examples = "cost-pool")
        String kind,

        UUID id,
        String title) {}
