package org.sahyog.network.meeting.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.meeting.MeetingProblem;
import org.sahyog.shared.problem.DomainException;

@Schema(description = "The whole register of a meeting, as it is from now on.")
record RegisterDraft(
        @Schema(description = "the version that you have read and go on from; 0 for the first one") @NotNull @Min(0)
        Integer after,

        @Schema(description = "Markdown, its source") @Size(max = 50_000) @Nullable
        String minutes,

        @NotNull @Size(max = 500) List<@NotNull @Valid AttendanceDraft> attendance,

        @Schema(description = "why it is corrected; needed once a version was confirmed") @Size(max = 1000) @Nullable
        String reason) {
    /** Each member once, and everybody by something. {@code pointer}: where the register stands in the body. */
    void refuseUneven(String pointer) {
        Set<UUID> listed = new HashSet<>();
        for (int nth = 0; nth < attendance.size(); nth++) {
            AttendanceDraft each = attendance.get(nth);
            if (!listed.add(each.organisationId())) {
                throw new DomainException(MeetingProblem.LISTED_TWICE).at(memberAt(pointer, nth));
            }
            if (each.attendees().stream().anyMatch(Attendee::isNameless)) {
                throw new DomainException(MeetingProblem.ATTENDEE_NAMELESS).at(peopleAt(pointer, nth));
            }
        }
    }

    int placeOf(UUID organisationId) {
        return attendance.stream().map(AttendanceDraft::organisationId).toList().indexOf(organisationId);
    }

    UUID[] organisations() {
        return attendance.stream().map(AttendanceDraft::organisationId).toArray(UUID[]::new);
    }

    static String memberAt(String pointer, int nth) {
        return pointer + "/attendance/" + nth + "/organisationId";
    }

    static String peopleAt(String pointer, int nth) {
        return pointer + "/attendance/" + nth + "/people";
    }
}
