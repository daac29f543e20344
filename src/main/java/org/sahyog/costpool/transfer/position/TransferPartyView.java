package org.sahyog.costpool.transfer.position;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.PayerClass;

@Schema(description = "A member, or payers outside the pool; with neither the treasurer, with the pool’s own money.")
public record TransferPartyView(
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass) {
    static TransferPartyView of(Side side, Map<UUID, String> names) {
        UUID organisation = side.organisation();
        return new TransferPartyView(
                organisation, organisation == null ? null : names.get(organisation), side.payerClass());
    }
}
