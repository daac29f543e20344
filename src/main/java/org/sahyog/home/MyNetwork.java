package org.sahyog.home;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkForm;
import org.sahyog.network.member.MembershipState;
import org.sahyog.network.officer.OfficerRole;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A network of one of my organisations, and what waits for me there.")
record MyNetwork(
        UUID id,
        UUID clusterId,
        String name,
        NetworkForm form,

        @Schema(description = "which of my organisations is in it; one network stands here once for each")
        UUID organisationId,

        UUID membershipId,

        @Schema(description = "INVITED, APPLIED, MEMBER or SUSPENDED")
        MembershipState state,

        @Schema(description = "the offices that I hold in it for this organisation")
        List<OfficerRole> offices,

        @Schema(
                description =
                        "votes that are open and in which this organisation has not voted, where I may vote for it")
        int openBallots,

        @Schema(
                description =
                        "the charter in force, where I may accept it for this organisation and nobody has yet; while it is suspended, only where a vote that it kept depends on that")
        @Nullable
        UUID charterToAccept) {}
