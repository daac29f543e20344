package org.sahyog.event.waiting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.WaitingParty;

/** Organisations that ask for seats together. */
@Schema(name = "SeatGroup", description = "Organisations that ask for seats together: all of them, or none yet.")
record GroupView(
        UUID id,
        UUID eventId,

        @Schema(description = "the organisation that completes the group")
        UUID leaderId,

        WaitingParty.State state,
        @Nullable WaitingView waiting,
        List<Member> members,

        @Schema(description = "asked to come along, and not there yet")
        List<Invited> invited) {
    /** Who is in, with how many seats. */
    @Schema(name = "SeatGroupMember")
    record Member(UUID organisationId, String name, UUID registrationId, int seats) {}

    /** Who was asked. */
    @Schema(name = "SeatGroupInvited")
    record Invited(UUID organisationId, String name) {}

    /** Its place among those in line. */
    List<?> key() {
        WaitingView place = Objects.requireNonNull(waiting);
        return List.of(-place.priority(), place.behind(), place.since(), id);
    }

    GroupView in(Locale language) {
        WaitingView told = waiting == null ? null : waiting.about(leaderId, leader(), language);
        return new GroupView(id, eventId, leaderId, state, told, members, invited);
    }

    private String leader() {
        return members.stream()
                .filter(member -> member.organisationId().equals(leaderId))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
