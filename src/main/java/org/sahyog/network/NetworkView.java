package org.sahyog.network;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.shared.version.Versioned;

record NetworkView(
        UUID id,
        UUID clusterId,
        String name,
        NetworkForm form,
        String purpose,
        JoinPolicy joinPolicy,
        Admission admission,
        @Nullable String lateEntryTerms,
        NetworkState state,
        Instant foundedAt,
        @Nullable Instant dissolvedAt,

        @Schema(description = "member organisations") int members,

        @Schema(description = "offices that somebody holds") List<OfficerRole> officers,

        @Schema(description = "the caller’s own organisations in it")
        List<OwnMembershipView> own,

        @Schema(description = "null for who sees only the card, and in lists") @Nullable
        NetworkInsideView inside,

        int version)
        implements Versioned {
    NetworkView with(NetworkInsideView seen) {
        return new NetworkView(
                id,
                clusterId,
                name,
                form,
                purpose,
                joinPolicy,
                admission,
                lateEntryTerms,
                state,
                foundedAt,
                dissolvedAt,
                members,
                officers,
                own,
                seen,
                version);
    }
}
